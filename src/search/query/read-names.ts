import { queryWords } from '../normalise.ts';
import type { NameClause } from './clauses.ts';
import { isCommon } from './common-words.ts';
import type { Lexicon, NameForm } from './lexicon.ts';
import { joinedOf, placesFrom, type Reading, typedOf } from './reading.ts';
import { slips } from './spelling.ts';

/** A longer name than that of an organisation would not be typed. */
const MOST_WORDS = 8;
const MOST_WORDS_MISSPELT = 3;
/** A shorter beginning would be that of another word; alone, it is that of a name. */
const SHORTEST_BEGINNING = 4;
const SHORTEST_ALONE = 3;

/** What some forms of names name. */
export function nameClause(typed: string, forms: readonly NameForm[]): NameClause {
  const entries = [...new Set(forms.map(({ entry }) => entry))];
  const [first] = forms;
  const isUsual = forms.some(({ entry, text }) => text === entry.name);
  return { kind: 'name', typed, entries, ...(!isUsual && first && { via: first.text }) };
}

/** Reads names, the longest first. */
export function readNames(reading: Reading, lexicon: Lexicon): void {
  for (let length = Math.min(MOST_WORDS, reading.length); length > 0; length -= 1) {
    for (let at = 0; at + length <= reading.length; at += 1) {
      const run = reading.run(at, length);
      const [first] = run ?? [];
      if (run === undefined || first === undefined) continue;
      // « ont » is a word, « ONT » a name.
      const isWord = length === 1 && reading.length > 1 && isCommon(first.word);
      if (isWord && !/^\p{Lu}{2,}$/u.test(first.typed)) continue;
      const named = lexicon.named(joinedOf(run));
      if (named.length > 0) reading.take(placesFrom(at, length), nameClause(typedOf(run), named));
    }
  }
}

/** Reads names that are not finished, or misspelt, and the words around that are theirs. */
export function readNearNames(reading: Reading, lexicon: Lexicon): void {
  for (let length = MOST_WORDS_MISSPELT; length > 0; length -= 1) {
    for (let at = 0; at + length <= reading.length; at += 1) {
      const run = reading.run(at, length);
      if (run?.some(({ word }) => !isCommon(word) && !lexicon.isKnown(word)) !== true) continue;
      const isLast = at + length === reading.length;
      const shortest = reading.length === 1 ? SHORTEST_ALONE : SHORTEST_BEGINNING;
      const begun = isLast ? formsBeginning(joinedOf(run), shortest, lexicon) : [];
      const near = begun.length > 0 ? begun : nearestForms(joinedOf(run), length, lexicon);
      if (near.length === 0) continue;
      const clause = nameClause(typedOf(run), near);
      const taken = clause.entries.map(({ name }) => name).join(', ');
      if (begun.length === 0) reading.corrected.push({ typed: clause.typed, taken });
      reading.take(placesFrom(at, length), clause);
    }
  }
  for (const { places, clause } of reading.found) {
    if (clause.kind === 'name') dropAround(reading, places, clause);
  }
  readGivenNames(reading, lexicon);
}

/** Reads given names; one beside a word that is nowhere is that of somebody else. */
function readGivenNames(reading: Reading, lexicon: Lexicon): void {
  for (const at of placesFrom(0, reading.length)) {
    const token = reading.at(at);
    const named = lexicon.givenNames.get(token?.word ?? '');
    if (token === undefined || named === undefined) continue;
    const next = reading.at(at + 1);
    if (next === undefined || isCommon(next.word) || lexicon.isKnown(next.word)) {
      reading.take([at], nameClause(token.typed, named));
    } else {
      const typed = typedOf([token, next]);
      const words = [token.word, next.word];
      reading.take([at, at + 1], { kind: 'phrase', typed, words });
    }
  }
}

function formsBeginning(joined: string, shortest: number, { nameForms }: Lexicon): NameForm[] {
  if (joined.length < shortest) return [];
  const begun = nameForms.filter(({ words }) => words.join('').startsWith(joined));
  const usual = begun.filter(({ entry, text }) => text === entry.name);
  return usual.length > 0 ? usual : begun;
}

/** The form that is nearest to what was typed; a word of a longer name only if it is a person's. */
function nearestForms(joined: string, length: number, lexicon: Lexicon): NameForm[] {
  const isLong = ({ words }: NameForm) => words.length > 1;
  const candidates =
    length > 1
      ? lexicon.nameForms.filter(isLong)
      : lexicon.nameForms.flatMap((form) => {
          const { words, entry } = form;
          if (!isLong(form)) return form;
          return entry.role === undefined ? [] : words.map((word) => ({ ...form, words: [word] }));
        });
  const scored = candidates.flatMap((form) => {
    const distance = slips(joined, form.words.join(''));
    // An adjective is another word sooner than a name is.
    const isOther = distance === undefined || (distance > 1 && /^\p{Ll}/u.test(form.text));
    return isOther ? [] : [{ form, distance }];
  });
  const [best] = scored.sort((a, b) => a.distance - b.distance);
  return best === undefined ? [] : [best.form];
}

/** Puts aside the other words of a name that was found by one: « Honoré » beside « Balsac ». */
function dropAround(reading: Reading, places: readonly number[], { entries }: NameClause): void {
  const own = entries.flatMap(({ name, others }) => [name, ...others]).flatMap(queryWords);
  const isOwn = (place: number) => {
    const word = reading.at(place)?.word;
    return (
      word !== undefined && own.some((each) => each === word || slips(word, each) !== undefined)
    );
  };
  for (let at = Math.min(...places) - 1; isOwn(at); at -= 1) reading.drop([at]);
  for (let at = Math.max(...places) + 1; isOwn(at); at += 1) reading.drop([at]);
}
