import type { NameEntry, NameIndex } from '../names.ts';
import { queryWords } from '../normalise.ts';
import { LONGEST } from './address.ts';
import { tellingWords } from './query.ts';

/** A name that answers to what is typed. */
export interface Proposal {
  entry: NameEntry;
  /** The other name that answers, where the usual one does not. */
  via: string | undefined;
  /** Whether it answers but for a typing error. */
  isMisspelt: boolean;
}

interface Answer {
  score: number;
  isMisspelt: boolean;
}

const MOST = 6;
/** How a word of a query answers to a word of a name. */
const EXACT = 3;
const BEGINNING = 2;
const MISSPELT = 1;
/** « nor » is Norvège before the theme that is also found by « nord », but not before a whole word. */
const USUAL = 0.3;
/** Under this, one letter more or less makes another word: « Laon », « Lyon ». */
const SHORTEST_MISSPELT = 5;
const SHORTEST_BEGINNING = 2;
/** A shorter word beside others is not taken for a name. */
const SHORTEST_ALONE = 3;

/** Proposes the names that hold every word typed or, where none does, those that hold one of them. */
export function createProposals(entries: readonly NameEntry[]): (typed: string) => Proposal[] {
  const named = entries.map((entry) => ({
    entry,
    names: [entry.name, ...entry.others].map((name) => ({ name, words: queryWords(name) })),
  }));
  const search = (wanted: readonly string[], mayErr: boolean): Proposal[] =>
    named
      .flatMap(({ entry, names }) => {
        const answers = names.flatMap(({ name, words }) => {
          const answer = answerOf(wanted, words, mayErr);
          const extra = name === entry.name ? USUAL : 0;
          return answer === undefined ? [] : [{ ...answer, name, score: answer.score + extra }];
        });
        const [best] = answers.toSorted((a, b) => b.score - a.score);
        if (best === undefined) return [];
        const isUsual = answers.some(
          ({ name, isMisspelt }) => name === entry.name && isMisspelt === best.isMisspelt,
        );
        return { ...best, entry, via: isUsual ? undefined : best.name };
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
    // The best name of each word first: « Hugo Zola » proposes both.
    const inTurn = Array.from({ length: MOST }, (_, rank) =>
      each.flatMap((found) => found[rank] ?? []),
    ).flat();
    return inTurn
      .filter(({ entry }, at) => inTurn.findIndex((other) => other.entry === entry) === at)
      .slice(0, MOST);
  };
}

/**
 * How well a name answers, or undefined when a word is not in it.
 *
 * @param wanted words of a query; the last of them may be unfinished, any may hold one typing error
 */
function answerOf(
  wanted: readonly string[],
  name: readonly string[],
  mayErr: boolean,
): Answer | undefined {
  const left = [...name];
  let score = 0;
  let isMisspelt = false;
  for (const word of wanted) {
    const scores = left.map((each) => likeness(word, each, mayErr));
    const best = Math.max(0, ...scores);
    if (best === 0) return undefined;
    left.splice(scores.indexOf(best), 1);
    score += best;
    isMisspelt ||= best < BEGINNING;
  }
  return { score: score - left.length / 10, isMisspelt };
}

function likeness(wanted: string, word: string, mayErr: boolean): number {
  if (wanted === word) return EXACT;
  if (wanted.length < SHORTEST_BEGINNING) return 0;
  const share = Math.min(1, wanted.length / word.length) / 2;
  if (word.startsWith(wanted)) return BEGINNING + share;
  const isClose = mayErr && wanted.length >= SHORTEST_MISSPELT && beginsButOne(wanted, word);
  return isClose ? MISSPELT + share : 0;
}

/** Whether a word begins as typed but for one letter changed, added, left out or moved by one. */
export function beginsButOne(typed: string, word: string): boolean {
  let at = 0;
  while (at < typed.length && typed[at] === word[at]) at += 1;
  const [a, b] = [typed.slice(at), word.slice(at)];
  return (
    b.slice(1).startsWith(a.slice(1)) ||
    (a !== '' && b.startsWith(a.slice(1))) ||
    b.slice(1).startsWith(a) ||
    b.startsWith([a[1], a[0], a.slice(2)].join(''))
  );
}

/** The names of the site. */
interface Names {
  propose: (typed: string) => Proposal[];
  /** What a field shows until something is typed. */
  examples: string;
}

let loading: Promise<Names> | undefined;

/**
 * The names of the site, loaded once; a load that failed is tried again at the next call, and
 * proposes nothing.
 *
 * @param search address of the search page, which the names stand beside
 */
export async function loadNames(search: string): Promise<Names> {
  loading ??= fetch(new URL('noms.json', search)).then(async (response) => {
    if (!response.ok) throw new Error(response.url);
    const { names, examples } = (await response.json()) as NameIndex;
    return { propose: createProposals(names), examples };
  });
  try {
    return await loading;
  } catch {
    loading = undefined;
    return { propose: () => [], examples: '' };
  }
}
