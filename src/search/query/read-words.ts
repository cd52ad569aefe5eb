import type { WordClause } from './clauses.ts';
import { isCommon, isLink, isVague } from './common-words.ts';
import type { Lexicon } from './lexicon.ts';
import { placesFrom, type Reading, typedOf } from './reading.ts';
import { slips } from './spelling.ts';
import type { Token } from './tokens.ts';

/** A shorter beginning of a word would be that of another: « inde », « indéniable ». */
const SHORTEST_BEGINNING = 6;
/** Words are more alike than names: a shorter one is another, and two slips are one too many. */
const SHORTEST_MISSPELT = 7;
const LONG = 11;
/** « est » is also a verb. */
const DIRECTION = /^(?:(?:du )?(?:nord|sud|ouest)|l (?:est|ouest))$/;
const LONGEST_COMPOUND = 4;
const MOST_RUNS = 16;

/** Reads « Savoie du Sud », which is not Savoie nor any south: its words, in their order. */
export function readCompounds(reading: Reading): void {
  for (const at of placesFrom(0, reading.length)) {
    const [link, last] = [reading.at(at - 1)?.word ?? '', reading.at(at)?.word ?? ''];
    if (!DIRECTION.test(last) && !DIRECTION.test(`${link} ${last}`)) continue;
    let start = at - 1;
    while (isLink(reading.at(start)?.word ?? '')) start -= 1;
    const run = reading.run(start, at + 1 - start);
    const isCompound = run && run.length <= LONGEST_COMPOUND && !isCommon(run[0]?.word ?? '');
    if (start < 0 || !isCompound) continue;
    const words = run.map(({ word }) => word);
    reading.take(placesFrom(start, run.length), { kind: 'phrase', typed: typedOf(run), words });
  }
}

/** Reads every word that is left and says something. */
export function readWords(reading: Reading, lexicon: Lexicon): void {
  const hasName = reading.found.some(({ clause }) => clause.kind === 'name');
  for (const at of placesFrom(0, reading.length)) {
    const token = reading.at(at);
    if (token === undefined || isCommon(token.word)) continue;
    // Beside a name, « rôle » asks nothing more.
    if (isVague(token.word) && (hasName || !lexicon.isKnown(token.word))) continue;
    const { taken, ...answers } = answersTo(token.word, lexicon, at === reading.length - 1);
    if (taken !== undefined) reading.corrected.push({ typed: token.typed, taken });
    reading.take([at], { kind: 'word', typed: token.typed, ...answers });
  }
}

interface Answers extends Pick<WordClause, 'forms' | 'family'> {
  /** What it was taken for, where it is misspelt. */
  taken?: string;
}

/** The words of the texts that answer to a word, which is perhaps not finished, or misspelt. */
function answersTo(word: string, lexicon: Lexicon, isLast: boolean): Answers {
  if (lexicon.isKnown(word)) return { forms: lexicon.forms(word), family: lexicon.family(word) };
  const all = [...lexicon.words];
  if (isLast && word.length >= SHORTEST_BEGINNING) {
    const begun = all.filter((other) => other.startsWith(word));
    if (begun.length > 0) return { forms: begun, family: [] };
  }
  const near = all.flatMap((other) => {
    const most = lexicon.titleWords.has(other) || other.length >= LONG ? 2 : 1;
    const isLike = other.length >= SHORTEST_MISSPELT && other.startsWith(word.slice(0, 1));
    const distance = isLike ? slips(word, other) : undefined;
    return distance !== undefined && distance <= most ? [{ other, distance }] : [];
  });
  const [best] = near.sort((a, b) => a.distance - b.distance);
  if (best === undefined) return { forms: [], family: [] };
  const taken = best.other;
  return { forms: lexicon.forms(taken), family: lexicon.family(taken), taken };
}

/** Two or three words side by side, of which one says something: « fait semblant ». */
export function runsOf(tokens: readonly Token[], { words, named }: Lexicon): string[] {
  const typed = tokens.map(({ word }) => word);
  return [2, 3]
    .flatMap((length) => typed.slice(length - 1).map((_, at) => typed.slice(at, at + length)))
    .filter((run) => run.every((word) => words.has(word)))
    .filter((run) => !run.every((word) => isCommon(word) || named(word).length > 0))
    .map((run) => run.join(' '))
    .slice(0, MOST_RUNS);
}
