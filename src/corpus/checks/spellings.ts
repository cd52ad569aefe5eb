import { distance } from 'fastest-levenshtein';
import { adjectiveForms } from '../../lib/adjectives.ts';
import { nameFinder } from '../../lib/names.ts';
import { nearest } from '../../lib/nearest.ts';
import { spansOf } from '../../lib/quoted.ts';
import { fold } from '../../lib/text.ts';
import type { Finding, Issue } from '../issue.ts';
import type { Actor, SourceCorpus } from '../model.ts';
import { ownTexts } from '../values.ts';

/**
 * Our own words name an actor as the site does: « Rheims », an alias that is only another spelling
 * of a name, or a name in another language, is for quotations and for search.
 */
export function spellings(corpus: SourceCorpus): Issue[] {
  const names = corpus.actors.map(namesOf);
  const find = nameFinder([
    ...names.flatMap(({ ours }) => ours.map((text) => ({ id: '', text }))),
    ...names.flatMap(({ ours, others }) =>
      others.map((text) => ({ id: nearest(text, ours) ?? ours[0] ?? '', text })),
    ),
  ]);
  return ownTexts(corpus).flatMap(({ text, issueOf }) =>
    find(unquoted(text))
      .filter(({ id }) => id !== '')
      .map(({ id, text: found }): Finding => ({
        code: 'autre-graphie',
        expected: 'la graphie du site, hors des guillemets',
        found: `« ${found} »`,
        nearest: id,
      }))
      .map(issueOf),
  );
}

/** The names of an actor that our own words may use, the usual one first, and those that they may not. */
function namesOf({ data }: Actor): { ours: string[]; others: string[] } {
  const { name, aliases, metonyms, foreignNames } = data;
  const adjectives = data.adjectives.flatMap(adjectiveForms);
  const foreign = Object.values(foreignNames).flat();
  const usual = wordsOf(name);
  const known = new Set([name, ...adjectives].flatMap(wordsOf).flatMap(partsOf));
  const isOther = (text: string) => {
    const strange = wordsOf(text)
      .filter((word) => partsOf(word).some((part) => !known.has(part)))
      .flatMap((word) => [word, ...partsOf(word)])
      .filter((part) => !known.has(part));
    const isSpelling = strange.some((part) =>
      [...usual, ...known].some((one) => isLike(part, one)),
    );
    return isSpelling || (strange.length > 0 && foreign.includes(text));
  };
  const ours = [name, ...aliases.filter((alias) => !isOther(alias)), ...metonyms, ...adjectives];
  return {
    ours,
    others: [...aliases, ...foreign].filter((each) => isOther(each) && !metonyms.includes(each)),
  };
}

/** Whether one word is another spelling of the other: at most a third of its letters differ. */
function isLike(a: string, b: string): boolean {
  return 3 * distance(fold(a), fold(b)) <= Math.max(a.length, b.length);
}

/** « reims », « sur-marne » */
function wordsOf(text: string): string[] {
  const words = text.normalize('NFC').toLowerCase();
  return words.match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? [];
}

/** « sur », « marne » */
function partsOf(word: string): string[] {
  return word.split('-');
}

/** A text without what it quotes. */
function unquoted(text: string): string {
  return spansOf(text).reduceRight(
    (rest, { start, end }) => `${rest.slice(0, start)} … ${rest.slice(end)}`,
    text,
  );
}
