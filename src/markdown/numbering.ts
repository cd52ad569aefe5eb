import { numberAfter } from '../lib/passage-number.ts';
import { fingerprint, likeness, sketch } from '../lib/sketch.ts';
import type { RecordedPassage } from '../schema/ledger.ts';

/** What the numbers of a text are, and what became of those that were published. */
export interface Numbering {
  /** One for each passage, in the order of the text. */
  passages: { number: string; was: 'same' | 'edited' | 'new' }[];
  /** Published passages that the text no longer holds, for sure or perhaps. */
  lost: LostPassage[];
}

export interface LostPassage {
  recorded: RecordedPassage;
  /** Places in the text, from 0, of what may have become of it: nothing where it is simply gone. */
  rivals: number[];
}

/** A share of common words from which a passage is the same one, edited. */
const SURE = 0.5;
/** The same, for the only one that changed between two neighbours that did not. */
const IN_PLACE = 0.3;
/** Two candidates nearer than this cannot be told apart. */
const MARGIN = 0.1;

/**
 * Numbers the passages of a text so that what was published keeps its number.
 *
 * A passage whose text is the same keeps its number, wherever it stands. Among the others, one that
 * shares most of its words with a single passage is that one, edited; so is one that shares some,
 * alone between the same neighbours. What is left in the text is new, and numbered after what comes
 * before it; what is left in the ledger is lost.
 *
 * @param texts the passages, in order
 * @param recorded those that were published, in the order of the ledger
 */
export function numberPassages(
  texts: readonly string[],
  recorded: readonly RecordedPassage[],
): Numbering {
  const live = recorded.filter(({ withdrawn }) => withdrawn === undefined);
  /** For each text, the place in `live` of the passage that it is. */
  const found = new Map<number, number>();
  matchSame(texts, live, found);
  const same = new Set(found.keys());
  const rivals = matchEdited(texts, live, found);
  const matched = new Set(found.values());

  const taken = recorded.map(({ number }) => number);
  let previous: string | undefined;
  const passages = texts.map((_, index) => {
    const known = live[found.get(index) ?? -1];
    const number = known?.number ?? numberAfter(previous, taken);
    if (known === undefined) taken.push(number);
    previous = number;
    return {
      number,
      was: known === undefined ? 'new' : same.has(index) ? 'same' : 'edited',
    } as const;
  });
  return {
    passages,
    lost: live.flatMap((each, index) =>
      matched.has(index)
        ? []
        : [{ recorded: each, rivals: (rivals.get(index) ?? []).filter((at) => !found.has(at)) }],
    ),
  };
}

function matchSame(
  texts: readonly string[],
  live: readonly RecordedPassage[],
  found: Map<number, number>,
): void {
  const free = Map.groupBy(live.keys(), (index) => live[index]?.text ?? '');
  for (const [index, text] of texts.entries()) {
    const known = free.get(fingerprint(text))?.shift();
    if (known !== undefined) found.set(index, known);
  }
}

/** Matches what was edited, and tells for each passage that it could not match what may be it. */
function matchEdited(
  texts: readonly string[],
  live: readonly RecordedPassage[],
  found: Map<number, number>,
): Map<number, number[]> {
  const taken = new Set(found.values());
  const loose = [...live.keys()].filter((index) => !taken.has(index));
  const fresh = [...texts.keys()].filter((index) => !found.has(index));
  if (loose.length === 0 || fresh.length === 0) return new Map();
  const sketches = new Map(fresh.map((index) => [index, sketch(texts[index] ?? '')]));
  const near = (known: number, at: number) =>
    likeness(live[known]?.words ?? '', sketches.get(at) ?? '');
  const anchors = new Map(found);
  const rivals = new Map<number, number[]>();

  const pairs = loose
    .flatMap((known) => fresh.map((at) => ({ known, at, share: near(known, at) })))
    .filter(({ share }) => share >= SURE);
  const stands = (pair: (typeof pairs)[number]) =>
    pairs.every(
      (other) =>
        other === pair ||
        (other.known !== pair.known && other.at !== pair.at) ||
        other.share < pair.share - MARGIN,
    );
  for (const pair of pairs.filter(stands)) found.set(pair.at, pair.known);

  const matched = new Set(found.values());
  for (const known of loose.filter((index) => !matched.has(index))) {
    const [from, to] = gapAround(known, live.length, texts.length, anchors);
    const inside = fresh.filter((at) => at > from && at < to && !found.has(at));
    const alone = loose.filter(
      (other) => !matched.has(other) && sameGap(other, known, live.length, anchors),
    );
    const doubtful = pairs.filter((pair) => pair.known === known).map(({ at }) => at);
    const [only] = inside;
    if (
      doubtful.length <= 1 &&
      inside.length === 1 &&
      alone.length === 1 &&
      only !== undefined &&
      near(known, only) >= IN_PLACE
    ) {
      found.set(only, known);
    } else {
      rivals.set(known, doubtful.length > 0 ? doubtful : inside);
    }
  }
  return rivals;
}

/** The places in the text between which a published passage stood, from its unchanged neighbours. */
function gapAround(
  known: number,
  total: number,
  length: number,
  anchors: ReadonlyMap<number, number>,
): [number, number] {
  const places = new Map(Array.from(anchors, ([at, index]) => [index, at]));
  let [before, after] = [known - 1, known + 1];
  while (before >= 0 && !places.has(before)) before -= 1;
  while (after < total && !places.has(after)) after += 1;
  return [places.get(before) ?? -1, places.get(after) ?? length];
}

function sameGap(
  a: number,
  b: number,
  total: number,
  anchors: ReadonlyMap<number, number>,
): boolean {
  const gap = (known: number) => gapAround(known, total, -1, anchors).join();
  return gap(a) === gap(b);
}

/** What the ledger keeps of a passage. */
export function record(number: string, text: string): RecordedPassage {
  return { number, opening: opening(text), text: fingerprint(text), words: sketch(text) };
}

function opening(text: string): string {
  const [start = ''] = /^.{0,60}(?=\s|$)/u.exec(text) ?? [];
  return start.length < text.length ? `${start}…` : text;
}
