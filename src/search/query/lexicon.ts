import type { NameEntry, NameIndex } from '../names.ts';
import { queryWords } from '../normalise.ts';
import type { WordIndex } from '../words.ts';
import { isCommon } from './common-words.ts';
import { root, stem, verbStem } from './spelling.ts';

/** One way of saying a name. */
export interface NameForm {
  entry: NameEntry;
  /** As it is written. */
  text: string;
  words: readonly string[];
}

/** What queries are understood with: the names of a site, and the words of its texts. */
export interface Lexicon {
  nameForms: readonly NameForm[];
  /** The forms of names that are made of some words, joined. */
  named: (joined: string) => readonly NameForm[];
  persons: readonly NameEntry[];
  /** The person who has a given name: « Honoré ». */
  givenNames: ReadonlyMap<string, readonly NameForm[]>;
  /** Whether a word is only a part of longer names: « Assemblée nationale ». */
  isPartOfName: (word: string) => boolean;
  words: ReadonlySet<string>;
  /** Those of titles. */
  titleWords: ReadonlySet<string>;
  /** The words of the texts that are a word in the singular or plural, masculine or feminine. */
  forms: (word: string) => readonly string[];
  /** Those that are of its family. */
  family: (word: string) => readonly string[];
  /** Whether a word has any of them. */
  isKnown: (word: string) => boolean;
  /** The years of what is dated. */
  years: readonly number[];
}

/** A word of a person's name that stands for it: « Honoré ». */
const SHORTEST_GIVEN_NAME = 3;

/** Makes a lexicon of what the site publishes of its names and words. */
export function createLexicon(index: NameIndex, { titles, others }: WordIndex): Lexicon {
  const form = (entry: NameEntry, text: string): NameForm => ({
    entry,
    text,
    words: withoutArticle(queryWords(text)),
  });
  // Other words of a topic are words of texts: they name nothing.
  const nameForms = index.names.flatMap((entry) =>
    [entry.name, ...(isActor(entry) ? entry.others : [])].map((text) => form(entry, text)),
  );
  const persons = index.names.filter(({ role }) => role !== undefined);
  const byJoined = Map.groupBy(nameForms, (each) => each.words.join(''));
  const givenNames = Map.groupBy(
    persons.flatMap((entry) =>
      queryWords(entry.name)
        .filter((word) => word.length >= SHORTEST_GIVEN_NAME && !isCommon(word))
        .map((word): NameForm => ({ entry, text: entry.name, words: [word] })),
    ),
    ({ words: [word = ''] }) => word,
  );
  const parts = new Set(
    index.names
      .filter((entry) => isActor(entry) && entry.role === undefined)
      .map(({ name }) => queryWords(name))
      .flatMap((all) => (all.length > 1 ? all : [])),
  );
  const titleWords = new Set(titles.split(' '));
  const known = new Set([...titleWords, ...others.split(' ')]);
  // A name is no form of another word: « reims » is not of « reime ».
  const isName = (word: string) => byJoined.has(word);
  const byStem = Map.groupBy(known, stem);
  const byVerb = Map.groupBy(known, verbStem);
  const byRoot = Map.groupBy(known, root);
  const forms = (word: string) =>
    (byStem.get(stem(word)) ?? []).filter((other) => other === word || !isName(other));
  const family = (word: string) => {
    const kin = [byVerb.get(verbStem(word)) ?? [], byRoot.get(root(word)) ?? []].flat();
    return [...new Set(kin)].filter((other) => !isName(other));
  };
  return {
    nameForms,
    named: (joined) => byJoined.get(joined) ?? [],
    persons,
    givenNames,
    isPartOfName: (word) => parts.has(word),
    words: known,
    titleWords,
    forms,
    family,
    isKnown: (word) => forms(word).length > 0 || family(word).length > 0,
    years: index.years,
  };
}

export function isActor({ path }: NameEntry): boolean {
  return path.startsWith('acteurs/');
}

/** « le Havre » is named « Havre », « L’étranger proche » « étranger proche ». */
function withoutArticle(words: readonly string[]): readonly string[] {
  return words.length > 1 && /^l[ae]?s?$/.test(words[0] ?? '') ? words.slice(1) : words;
}
