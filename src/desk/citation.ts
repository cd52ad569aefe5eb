import { stringify } from 'yaml';
import type { Article } from '../corpus/model.ts';
import { passagesWith } from '../corpus/quotes.ts';
import { sentences } from '../lib/text.ts';
import type { Passage } from '../markdown/passages.ts';

/** Fewer words say nothing by themselves, even where they stand once. */
const WORDS = 8;

/** What an editor selected in a passage, as the page shows it. */
export interface Selected {
  text: string;
  /** Characters of the passage before it, spaces aside. */
  before: number;
}

/**
 * A citation of a passage to paste into a list in YAML: the words selected in it, or the first ones
 * of its first sentence, and as many more as it takes for them to stand once in the article.
 * Undefined when no words of the passage stand once.
 */
export function citation(
  article: Article,
  passage: Passage,
  selected?: Selected,
): string | undefined {
  const place = selected && placeOf(passage.text, selected);
  const quote = candidates(passage.text, place)
    .map(([start, end]) => tidy(passage.text.slice(start, end)))
    .find((words) => words !== '' && passagesWith(article, words).length === 1);
  if (quote === undefined) return undefined;
  return stringify([{ article: article.id, quote }], { lineWidth: 0 });
}

type Place = readonly [start: number, end: number];

/** Pieces of a text, the best to quote first. */
function candidates(text: string, place: Place | undefined): Place[] {
  const tokens = Array.from(text.matchAll(/\S+/gu), ({ 0: word, index }): Place => [
    index,
    index + word.length,
  ]);
  if (place === undefined) {
    const sentence = sentences(text)[0]?.length ?? 0;
    const enough = Math.min(sentence, tokens[WORDS - 1]?.[1] ?? sentence);
    return tokens.filter(([, end]) => end >= enough).map(([, end]) => [0, end]);
  }
  const [start, end] = place;
  const starts = tokens.filter(([at]) => at <= start).map(([at]) => at);
  const ends = tokens.filter(([, to]) => to >= end).map(([, to]) => to);
  const first = starts.at(-1) ?? 0;
  return [
    place,
    ...ends.map((to): Place => [first, to]),
    ...starts.reverse().map((at): Place => [at, ends[0] ?? end]),
    [0, text.length],
  ];
}

/** Where words that the page shows typeset stand in the text of the file. */
function placeOf(text: string, { text: shown, before }: Selected): Place | undefined {
  const signs = Array.from(
    shown.normalize('NFC').replaceAll('...', '…').replace(/\s/gu, ''),
    (sign) => {
      if (/['’ʼ]/.test(sign)) return "['’ʼ]";
      return sign === '…' ? '(?:…|\\.{3})' : RegExp.escape(sign);
    },
  );
  if (signs.length === 0) return undefined;
  const found = Array.from(
    text.matchAll(new RegExp(signs.join('\\s*'), 'gu')),
    ({ 0: words, index }): Place => [index, index + words.length],
  );
  const distance = ([start]: Place) =>
    Math.abs(text.slice(0, start).replace(/\s/gu, '').length - before);
  return found.sort((a, b) => distance(a) - distance(b))[0];
}

/** Without the spaces and signs at its ends that close nothing in it. */
function tidy(quote: string): string {
  const trimmed = quote.trim().replace(/[\s,;:.…]+$/u, '');
  const isQuoted = /^«[^«»]*»?$/u.test(trimmed) || /^[^«»]*»$/u.test(trimmed);
  return isQuoted ? trimmed.replace(/^«\s*|\s*»$/gu, '').replace(/[\s,;:.…]+$/u, '') : trimmed;
}
