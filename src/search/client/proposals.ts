import type { NameEntry } from '../name-entry.ts';
import { queryWords } from '../normalise.ts';
import { LONGEST } from './address.ts';
import { answerOf, type Answer } from './name-match.ts';
import { tellingWords } from './query.ts';

/** A name that answers to what is typed. */
export interface Proposal {
  entry: NameEntry;
  /** The other name that answers, where the usual one does not. */
  via: string | undefined;
  /** Whether it answers but for a typing error. */
  isMisspelt: boolean;
}

interface Scored extends Proposal {
  score: number;
}

const MOST = 6;
/** « armé » is Arménie before the theme that is also found by « armes », but not before a whole word. */
const USUAL = 0.3;
/** A shorter word beside others is not taken for a name. */
const SHORTEST_ALONE = 3;

/** Proposes the names that hold every word typed or, where none does, those that hold one of them. */
export function createProposals(entries: readonly NameEntry[]): (typed: string) => Proposal[] {
  const named = entries.map((entry) => ({
    entry,
    names: [entry.name, ...entry.others].map((name) => ({ name, words: queryWords(name) })),
  }));

  const search = (wanted: readonly string[], mayErr: boolean): Scored[] =>
    named
      .flatMap(({ entry, names }) => {
        const answers = names.flatMap(({ name, words }, index) => {
          const answer = answerOf(wanted, words, mayErr);
          return answer === undefined ? [] : [{ name, ...better(answer, index === 0) }];
        });
        const best = answers.toSorted((a, b) => b.score - a.score)[0];
        if (best === undefined) return [];
        const isUsual = answers.some(
          ({ name, isMisspelt }) => name === entry.name && isMisspelt === best.isMisspelt,
        );
        const { score, isMisspelt } = best;
        return [{ entry, via: isUsual ? undefined : best.name, score, isMisspelt }];
      })
      .sort((a, b) => b.score - a.score);

  const strictly = (wanted: readonly string[]) => {
    const exact = search(wanted, false);
    return exact.length > 0 ? exact : search(wanted, true);
  };

  return (typed) => {
    const words = tellingWords(queryWords(typed.slice(0, LONGEST)));
    if (words.length === 0) return [];
    const all = strictly(words);
    if (all.length > 0 || words.length === 1) return all.slice(0, MOST);
    const each = words
      .filter((word) => word.length >= SHORTEST_ALONE)
      .map((word) => strictly([word]));
    // The best name of each word first: « Trump Poutine » proposes both.
    const inTurn = Array.from({ length: MOST }, (_, rank) =>
      each.flatMap((found) => found[rank] ?? []),
    ).flat();
    return [...new Map(inTurn.toReversed().map((found) => [found.entry.path, found])).values()]
      .reverse()
      .slice(0, MOST);
  };
}

function better(answer: Answer, isUsual: boolean): Answer {
  return isUsual ? { ...answer, score: answer.score + USUAL } : answer;
}

let loading: Promise<(typed: string) => Proposal[]> | undefined;

/**
 * The proposals of the site, loaded once; a load that failed is tried again at the next call, and
 * proposes nothing.
 *
 * @param search address of the search page, which the names stand beside
 */
export async function loadProposals(search: string): Promise<(typed: string) => Proposal[]> {
  loading ??= fetch(new URL('noms.json', search)).then(async (response) => {
    if (!response.ok) throw new Error(response.url);
    return createProposals((await response.json()) as NameEntry[]);
  });
  try {
    return await loading;
  } catch {
    loading = undefined;
    return () => [];
  }
}
