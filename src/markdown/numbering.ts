import { createHash } from 'node:crypto';
import { compareNumbers, numbering } from '../lib/passage-number.ts';
import { plain } from '../lib/text.ts';
import { isWithdrawn, type RecordedPassages } from '../schema/ledger.ts';

/** The numbers of a text's passages, beside those that were published. */
export interface Numbering {
  /** One for each passage, in the order of the text. */
  numbers: string[];
  /** Places in the text, from 0, of the passages that are not recorded. */
  fresh: number[];
  /** Published numbers whose text is not found, in order. */
  lost: string[];
}

/**
 * Numbers the passages of a text. The same text keeps its number, wherever it stands; another takes
 * a number that was never given, after that of the passage before it. Where as many are new as are
 * lost, they are most likely the same ones, rewritten: they have those numbers, until an editor
 * says so.
 *
 * @param texts the passages, in order
 * @param recorded those that were published
 */
export function numberPassages(texts: readonly string[], recorded: RecordedPassages): Numbering {
  const taken = Object.keys(recorded).sort(compareNumbers);
  const numberAfter = numbering(taken);
  const free = Map.groupBy(
    taken.filter((number) => !isWithdrawn(recorded[number] ?? '')),
    (number) => recorded[number],
  );
  const known = texts.map((text) => free.get(fingerprint(text))?.shift());
  const fresh = [...known.keys()].filter((index) => known[index] === undefined);
  const lost = [...free.values()].flat().sort(compareNumbers);
  if (fresh.length === lost.length)
    for (const [rank, index] of fresh.entries()) known[index] = lost[rank];
  let previous: string | undefined;
  const numbers = known.map((number) => {
    previous = number ?? numberAfter(previous);
    return previous;
  });
  return { numbers, fresh, lost };
}

/** Twelve digits that identify a text, whatever its spaces and apostrophes. */
export function fingerprint(text: string): string {
  return createHash('sha256').update(plain(text)).digest('hex').slice(0, 12);
}
