import type { Outcome } from './engine.ts';
import type { Query } from './query.ts';
import { resultItem } from './result-item.ts';
import { tell, type Telling } from './telling.ts';

/** Results shown at a time. */
const SHOWN = 10;
/** Those that a screen holds, which are shown before the others are loaded. */
const FIRST = 4;

/** The list of results, and the button that lengthens it. */
export interface ResultsList {
  /** Texts of the first results; rejects when the index cannot be read. */
  load(outcome: Outcome, query: Query): Promise<Telling[]>;
  show(first: readonly Telling[], outcome: Outcome, query: Query): void;
  clear(): void;
}

/** @param onFailure called when more results cannot be read */
export function resultsList(
  list: HTMLOListElement,
  more: HTMLButtonElement,
  onFailure: () => void,
): ResultsList {
  let current: { outcome: Outcome; query: Query } | undefined;

  const load = ({ results }: Outcome, query: Query, from: number, to: number) =>
    Promise.all(
      results.slice(from, to).map(async (match) => tell(await match.hit.data(), match, query)),
    );
  const append = (told: readonly Telling[], total: number) => {
    list.append(...told.map(resultItem));
    more.hidden = list.children.length >= total;
  };
  const lengthen = (outcome: Outcome, query: Query, to: number, isFocused: boolean) => {
    const from = list.children.length;
    load(outcome, query, from, to).then((told) => {
      if (current?.outcome !== outcome || list.children.length !== from) return;
      append(told, outcome.results.length);
      if (isFocused) list.children[from]?.querySelector('a')?.focus();
    }, onFailure);
  };
  more.addEventListener('click', () => {
    if (current === undefined) return;
    lengthen(current.outcome, current.query, list.children.length + SHOWN, true);
  });

  return {
    load: (outcome, query) => load(outcome, query, 0, FIRST),
    show: (first, outcome, query) => {
      current = { outcome, query };
      list.replaceChildren();
      append(first, first.length);
      if (first.length < outcome.results.length) lengthen(outcome, query, SHOWN, false);
    },
    clear: () => {
      current = undefined;
      list.replaceChildren();
      more.hidden = true;
    },
  };
}
