import { fold, sentences } from '../../lib/text.ts';
import type { Line } from '../document.ts';
import { type Expression, expressionsOf } from '../../lib/date-words/index.ts';
import type { Meaning } from '../../lib/date-words/meaning.ts';
import { type Published, publicationDay } from './published.ts';
import { type Context, resolve, type Resolution } from './resolve.ts';

/** A date that a text states, where, and what it is. */
export type StatedDate = Resolution & { text: string; line: number };

/** Words that look ahead, and verbs in the future tense, folded. */
const AHEAD =
  /\b(?:prevue?s?|fixee?s?|programmee?s?|doi(?:t|vent)|attendue?s?|a venir|d'ici|avant le|prochaine?s?|\p{L}{3,}(?:ra|ront|rons|rez)|aura|sera|ira)\b/u;

/** Every date that the lines of a text state, resolved from its own when they need it. */
export function statedDates(
  lines: readonly Line[],
  published: Published | undefined,
): StatedDate[] {
  const found = lines.map((line) => ({ line, expressions: expressionsOf(line.text) }));
  const signed = lines.flatMap(({ tweet }) =>
    tweet === undefined ? [] : [publicationDay(tweet.dated) ?? ''],
  );
  const years = [
    ...found.flatMap(({ expressions }) =>
      expressions.flatMap(({ meaning }) => yearOf(meaning) ?? []),
    ),
    ...signed.flatMap((day) => (day === '' ? [] : [Number(day.slice(0, 4))])),
  ];
  const anchor =
    published?.date.length === 10
      ? { day: published.date, named: 'la date de l’article' }
      : undefined;
  const dates: StatedDate[] = [];
  let section: Context['year'];
  let previous: string | undefined;
  for (const { line, expressions } of found) {
    if (line.kind === 'heading') section = sectionYear(line.text);
    let year = section;
    const own = tweetAnchor(line) ?? anchor;
    const parts = expressions.length > 0 ? placed(line.text) : [];
    for (const expression of expressions) {
      const { meaning, text, start } = expression;
      if (isStray(meaning, previous)) continue;
      const isSince =
        /\bdepuis (?:l[ea] |l['’])?$/i.test(line.text.slice(0, start)) || /^depuis/i.test(text);
      const context = {
        ...{ anchor: own, year, previous, years },
        isAhead: !isSince && isAhead(parts, start),
        isSince,
      };
      const resolved =
        isSpoken(line, expression) && isDeictic(meaning)
          ? { date: undefined, from: 'dite dans une déclaration, dont le jour n’est pas connu' }
          : resolve(meaning, context);
      dates.push({ ...resolved, text, line: line.line });
      year = narrativeYear(expression, line.text) ?? year;
      previous = fine(resolved.date) ?? previous;
    }
    const { tweet } = line;
    const day = tweet && publicationDay(tweet.dated);
    if (tweet !== undefined && day !== undefined)
      dates.push({ text: tweet.dated, line: line.line + 1, date: day, from: 'signature du tweet' });
  }
  return dates;
}

function tweetAnchor({ tweet }: Line): Context['anchor'] {
  const day = tweet && publicationDay(tweet.dated);
  return day === undefined ? undefined : { day, named: 'la date du tweet' };
}

/** A heading that is a year, or « L’année 2023 »: a chronicle. */
function sectionYear(heading: string): Context['year'] {
  const year = /^(?:en |l’année |l'année )?((?:19|20)\d{2})$/i.exec(heading.trim())?.[1];
  return year === undefined ? undefined : { year: Number(year), named: `du titre « ${heading} »` };
}

/** The year that a full date, or « En 2023 », gives to those that follow in its paragraph. */
function narrativeYear({ meaning, text }: Expression, line: string): Context['year'] {
  const year = yearOf(meaning);
  const opens =
    meaning.kind === 'year' && /^en\s/i.test(text) && line.includes(`En ${String(year)}`);
  const isFull = meaning.kind === 'day' || meaning.kind === 'month';
  return year !== undefined && (isFull || opens) ? { year, named: `de « ${text} »` } : undefined;
}

function yearOf(meaning: Meaning): number | undefined {
  switch (meaning.kind) {
    case 'day':
      return meaning.point.year;
    case 'days':
      return meaning.to.year;
    case 'month':
    case 'months':
    case 'season':
    case 'year':
      return meaning.year;
    default:
      return undefined;
  }
}

/** « le 5, » is a date only after another. */
function isStray(meaning: Meaning, previous: string | undefined): boolean {
  return (
    meaning.kind === 'day' &&
    meaning.point.month === undefined &&
    meaning.weekday === undefined &&
    previous === undefined
  );
}

/** Counted from the day on which it is said. */
function isDeictic({ kind }: Meaning): boolean {
  return kind === 'shift' || kind === 'period' || kind === 'weekday';
}

/** Between guillemets: « hier » is that of who speaks. */
function isSpoken({ kind, text }: Line, { start }: Expression): boolean {
  if (kind === 'tweet') return false;
  const before = text.slice(0, start);
  const depth = (before.match(/[«“]/gu) ?? []).length - (before.match(/[»”]/gu) ?? []).length;
  const straight = (before.match(/"/g) ?? []).length;
  return depth > 0 || straight % 2 === 1;
}

/** Sentences of a line, and where each ends. */
function placed(text: string): { sentence: string; end: number }[] {
  let end = 0;
  return sentences(text).map((sentence) => {
    end = text.indexOf(sentence, end) + sentence.length;
    return { sentence, end };
  });
}

function isAhead(parts: ReturnType<typeof placed>, start: number): boolean {
  const sentence = parts.find(({ end }) => start < end)?.sentence;
  return sentence !== undefined && AHEAD.test(fold(sentence));
}

/** A day or a month, from which « le lendemain » may count. */
function fine(date: string | undefined): string | undefined {
  return date !== undefined && /^\d{4}-\d{2}(?:-\d{2})?$/.test(date) ? date : undefined;
}
