import { words } from '../lib/text.ts';

const FRENCH = new Set(
  'le la les l un une des du de d et est a au aux en dans que qui ne pas pour par sur se ce il elle on plus son sa ses avec sont ont mais ou'.split(
    ' ',
  ),
);

/** Least share of French function words in a French text: press has a third, other languages a tenth. */
const LEAST = 0.2;

/** Whether a text reads as French. */
export function isFrench(text: string): boolean {
  const all = words(text);
  return all.length > 0 && all.filter((word) => FRENCH.has(word)).length / all.length >= LEAST;
}
