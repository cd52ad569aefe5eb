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

/** Words before the first that was found, where a long sentence is cut. */
const LEAD = 8;
/** Words in excess that are not worth cutting. */
const EXCESS = 8;

/**
 * The sentences of a block that hold the most words found, no longer than asked; a sentence that is
 * longer is cut around the first of them.
 */
export function densest(text: Text, block: Range, length: number): Range {
  const { words } = text;
  if (block.to - block.from <= length + EXCESS) return { from: block.from, to: block.to };
  const starts = words.flatMap((_, place) =>
    place === block.from ||
    (place > block.from && place < block.to && isSentenceStart(words, place))
      ? place
      : [],
  );
  const windows = starts.map((from): Range => {
    const ends = [...starts, block.to].filter((end) => end > from);
    return { from, to: ends.findLast((end) => end - from <= length) ?? ends[0] ?? block.to };
  });
  const best = windows.reduce((one, other) =>
    placesIn(text, other).length > placesIn(text, one).length ? other : one,
  );
  if (best.to - best.from <= length + EXCESS) return best;
  const [first = best.from] = placesIn(text, best);
  let from = Math.max(best.from, Math.min(first - LEAD, best.to - length));
  while (from > best.from && isJoined(words[from - 1] ?? '')) from -= 1;
  let to = from + length;
  while (to < best.to && isJoined(words[to - 1] ?? '')) to += 1;
  return { from, to };
}

/** How well a range answers: distinct words found, then all of them. */
export function strength(text: Text, range: Range): number {
  const places = placesIn(text, range);
  const distinct = new Set(places.map((place) => bare(text.words[place] ?? '')));
  return distinct.size + places.length / 100;
}

function placesIn({ found }: Text, { from, to }: Range): number[] {
  return [...found].filter((place) => place >= from && place < to).sort((a, b) => a - b);
}

/** Whether the word before ends a sentence; « R. » and « S.N.C.F. » do not. */
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
