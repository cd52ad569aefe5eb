import { typeset } from '../../lib/typography.ts';
import { bare, isJoined, restoreWord } from '../normalise.ts';

/** Some text of a page, found or not. */
export interface Piece {
  text: string;
  isFound: boolean;
}

/** Words of a normalised text, and the places of those that were found. */
export interface Text {
  words: readonly string[];
  found: ReadonlySet<number>;
}

/** Words from one place to another, the last not included. */
export interface Range {
  from: number;
  to: number;
}

/** Words before the first that was found, in an excerpt that does not begin with a sentence. */
const LEAD = 8;
/** Words that an excerpt may take or give up to begin and end with a sentence. */
const LEEWAY = 20;
/** Words in excess that are not worth cutting. */
const EXCESS = 8;

/**
 * The part of a block that holds the most words found, no longer than asked, in whole sentences if
 * it can.
 */
export function densest({ words, found }: Text, block: Range, length: number): Range {
  if (block.to - block.from <= length + EXCESS) return { from: block.from, to: block.to };
  const places = [...found].filter((place) => place >= block.from && place < block.to);
  const within = (from: number) =>
    places.filter((place) => place >= from && place < from + length - LEAD).length;
  const first = places.reduce(
    (best, place) => (within(place) > within(best) ? place : best),
    Math.min(...places, Infinity),
  );
  if (first === Infinity) return until(words, block, block.from, length, block.from);
  const from =
    lastSentence(words, block, first) ??
    notJoined(words, block, Math.max(block.from, Math.min(first - LEAD, block.to - length)));
  const last = Math.max(...places.filter((place) => place < first + length - LEAD));
  return until(words, block, from, length, last + 1);
}

/** Start of the sentence of a word, if it is near. */
function lastSentence(words: readonly string[], block: Range, place: number): number | undefined {
  for (let from = place; from >= Math.max(block.from, place - LEEWAY); from -= 1) {
    if (from === block.from || isSentenceStart(words, from)) return from;
  }
  return undefined;
}

/** The end of an excerpt: that of a sentence if one ends there, past what it must hold. */
function until(
  words: readonly string[],
  block: Range,
  from: number,
  length: number,
  least: number,
): Range {
  if (block.to - from <= length + EXCESS) return { from, to: block.to };
  const most = from + length;
  for (let to = most; to >= Math.max(least, most - LEEWAY); to -= 1) {
    if (isSentenceStart(words, to)) return { from, to };
  }
  let to = most;
  while (to < block.to && isJoined(words[to - 1] ?? '')) to += 1;
  return { from, to };
}

function notJoined(words: readonly string[], block: Range, place: number): number {
  let from = place;
  while (from > block.from && isJoined(words[from - 1] ?? '')) from -= 1;
  return from;
}

/** Whether the word before ends a sentence; « R. » and « F.A.Z. » do not. */
function isSentenceStart(words: readonly string[], place: number): boolean {
  const [before = '', word = ''] = [words[place - 1], words[place]];
  const ends = /(?:[\p{Ll}\d»)][.!?…]+[»")]*|[.!?…]+»)$/u;
  const isEnd = ends.test(before) || (before === '»' && ends.test(words[place - 2] ?? ''));
  return isEnd && /^[«"(]?\p{Lu}|^«$/u.test(word);
}

/** A range of words as the page shows them, in good typography, with what was found set apart. */
export function pieces({ words, found }: Text, { from, to }: Range, block: Range): Piece[] {
  const shown: Piece[] = [];
  const add = (text: string, isFound: boolean) => {
    const last = shown.at(-1);
    if (last?.isFound === isFound) last.text += text;
    else if (text !== '') shown.push({ text, isFound });
  };
  if (from > block.from && !isSentenceStart(words, from)) add('… ', false);
  for (let place = from; place < to; place += 1) {
    const word = words[place] ?? '';
    const isFound = found.has(place);
    const [, before = '', core = '', after = ''] =
      /^([^\p{L}\p{N}]*)((?:\p{L}\.){2,}|.*?)([^\p{L}\p{N}]*)$/u.exec(restoreWord(word)) ?? [];
    const space = isJoined(word) || place === to - 1 ? '' : ' ';
    const goesOn = isFound && found.has(place + 1) && place + 1 < to && /^['’-]?$/.test(after);
    add(before, isFound && shown.at(-1)?.isFound === true);
    add(core, isFound);
    add(after + space, goesOn);
  }
  if (to < block.to && !isSentenceStart(words, to)) {
    const last = shown.at(-1);
    if (last !== undefined) last.text = last.text.replace(/[\s,;:]+$/u, '');
    add('…', false);
  }
  return typesetPieces(shown);
}

/** Typography depends on neighbours: the whole is set, then cut again at the same places. */
function typesetPieces(shown: readonly Piece[]): Piece[] {
  const whole = shown.map(({ text }) => text).join('');
  const set = typeset(whole);
  if (set.length !== whole.length) return [{ text: set, isFound: false }];
  let start = 0;
  return shown.map(({ text, isFound }) => {
    const piece = { text: set.slice(start, start + text.length), isFound };
    start += text.length;
    return piece;
  });
}

/** How well a range answers: distinct words found, then all of them. */
export function strength({ words, found }: Text, { from, to }: Range): number {
  const places = [...found].filter((place) => place >= from && place < to);
  const distinct = new Set(places.map((place) => bare(words[place] ?? '')));
  return distinct.size + places.length / 100;
}
