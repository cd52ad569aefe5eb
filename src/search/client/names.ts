import type { NameEntry, NameIndex } from '../names.ts';
import { queryWords } from '../normalise.ts';
import { tellingWords } from '../query/common-words.ts';
import { likeness } from './likeness.ts';
import { LONGEST } from './limits.ts';

/** A name that answers to what is typed. */
export interface Proposal {
  entry: NameEntry;
  /** The other name that answers, where the usual one does not. */
  via: string | undefined;
}

const MOST = 6;
/** « nor » is Norvège before the theme that is also found by « nord », but not before a whole word. */
const USUAL = 0.3;
/** A shorter word beside others is not taken for a name. */
const SHORTEST_ALONE = 3;

/**
 * The names that contain every word typed, of which the last may be unfinished, or, where none does,
 * those that contain one of them; with one slip, where none does without.
 */
export function proposals({ names }: NameIndex, typed: string): Proposal[] {
  const words = tellingWords(queryWords(typed.slice(0, LONGEST)));
  if (words.length === 0) return [];
  const all = names.map((entry) => ({
    entry,
    ways: [entry.name, ...entry.others].map((name) => ({ name, words: queryWords(name) })),
  }));
  const search = (wanted: readonly string[], mayErr: boolean): Proposal[] =>
    all
      .flatMap(({ entry, ways }) => {
        const scores = ways.map((way) => likeness(wanted, way.words, mayErr));
        const [usual = 0] = scores;
        const best = Math.max(...scores);
        const via = usual > 0 ? undefined : ways[scores.indexOf(best)]?.name;
        const score = Math.max(best, usual > 0 ? usual + USUAL : 0);
        return score > 0 ? [{ entry, via, score }] : [];
      })
      .sort((a, b) => b.score - a.score);
  const strictly = (wanted: readonly string[]) => {
    const exact = search(wanted, false);
    return exact.length > 0 ? exact : search(wanted, true);
  };
  const found = strictly(words);
  if (found.length > 0 || words.length === 1) return found.slice(0, MOST);
  const each = words
    .filter((word) => word.length >= SHORTEST_ALONE)
    .map((word) => strictly([word]));
  // The best name of each word first: « Hugo Zola » proposes both.
  const inTurn = Array.from({ length: MOST }, (_, rank) =>
    each.flatMap((ranked) => ranked[rank] ?? []),
  ).flat();
  return inTurn
    .filter(({ entry }, at) => inTurn.findIndex((other) => other.entry === entry) === at)
    .slice(0, MOST);
}
