import type { NameEntry, NameIndex } from '../names.ts';
import { queryWords } from '../normalise.ts';
import { likeness } from './likeness.ts';
import { LONGEST, tellingWords } from './query.ts';

/** A name that answers to what is typed. */
export interface Proposal {
  entry: NameEntry;
  /** The other name that answers, where the usual one does not. */
  via: string | undefined;
  /** Whether it answers but for a typing error. */
  isMisspelt: boolean;
}

/** The names of actors and topics. */
export interface Names {
  /** What a field shows until something is typed. */
  examples: string;
  /** The names that contain every word typed or, where none does, those that contain one of them. */
  propose: (typed: string) => Proposal[];
  /** The actors whose name is made of these very words. */
  named: (words: readonly string[]) => NameEntry[];
}

const MOST = 6;
/** « nor » is Norvège before the theme that is also found by « nord », but not before a whole word. */
const USUAL = 0.3;
/** A shorter word beside others is not taken for a name. */
const SHORTEST_ALONE = 3;

/** Reads the list of names that the site publishes. */
export function createNames(index: NameIndex): Names {
  const all = index.names.map((entry) => ({
    entry,
    names: [entry.name, ...entry.others].map((name) => ({ name, words: queryWords(name) })),
  }));
  const search = (wanted: readonly string[], isMisspelt: boolean): Proposal[] =>
    all
      .flatMap(({ entry, names }) => {
        const scores = names.map(({ words }) => likeness(wanted, words, isMisspelt));
        const [usual = 0] = scores;
        const best = Math.max(...scores);
        const via = usual > 0 ? undefined : names[scores.indexOf(best)]?.name;
        const score = Math.max(best, usual > 0 ? usual + USUAL : 0);
        return score > 0 ? [{ entry, via, isMisspelt, score }] : [];
      })
      .sort((a, b) => b.score - a.score);
  const strictly = (wanted: readonly string[]) => {
    const exact = search(wanted, false);
    return exact.length > 0 ? exact : search(wanted, true);
  };

  return {
    examples: index.examples,
    propose: (typed) => {
      const words = tellingWords(queryWords(typed.slice(0, LONGEST)));
      if (words.length === 0) return [];
      const found = strictly(words);
      if (found.length > 0 || words.length === 1) return found.slice(0, MOST);
      const each = words
        .filter((word) => word.length >= SHORTEST_ALONE)
        .map((word) => strictly([word]));
      // The best name of each word first: « Hugo Zola » proposes both.
      const inTurn = Array.from({ length: MOST }, (_, rank) =>
        each.flatMap((proposals) => proposals[rank] ?? []),
      ).flat();
      return inTurn
        .filter(({ entry }, at) => inTurn.findIndex((other) => other.entry === entry) === at)
        .slice(0, MOST);
    },
    named: (words) => {
      const wanted = words.join('');
      const isWanted = (name: { words: readonly string[] }) => name.words.join('') === wanted;
      return all
        .filter(({ entry, names }) => entry.path.startsWith('acteurs/') && names.some(isWanted))
        .map(({ entry }) => entry);
    },
  };
}

let loading: Promise<Names> | undefined;

/**
 * The names of the site, loaded once; a load that failed is tried again at the next call, and gives
 * none.
 *
 * @param search address of the search page, which the names stand beside
 */
export async function loadNames(search: string): Promise<Names> {
  loading ??= fetch(new URL('noms.json', search)).then(async (response) => {
    if (!response.ok) throw new Error(response.url);
    return createNames((await response.json()) as NameIndex);
  });
  try {
    return await loading;
  } catch {
    loading = undefined;
    return createNames({ examples: '', names: [] });
  }
}
