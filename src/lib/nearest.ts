import { fold } from './text.ts';

/** The candidate that looks most like a word, if any is near enough to be a slip of the pen. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = fold(word);
  const most = Math.max(2, Math.floor(wanted.length / 2));
  let best: { candidate: string; far: number; letters: number } | undefined;
  for (const candidate of candidates) {
    const other = fold(candidate);
    const isPart = other.includes(wanted) || wanted.includes(other);
    const letters = slipsBetween(wanted, other);
    const far = isPart ? Math.min(1, letters) : letters;
    if (far > most) continue;
    // Of several that contain the word, the one with fewest letters more.
    const isNearer =
      best === undefined || far < best.far || (far === best.far && letters < best.letters);
    if (isNearer) best = { candidate, far, letters };
  }
  return best?.candidate;
}

/**
 * How many letters are added, left out, changed or swapped with their neighbour from one word to
 * another.
 *
 * Source: « optimal string alignment distance », https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance
 */
export function slipsBetween(word: string, other: string): number {
  const rows = [Array.from({ length: other.length + 1 }, (_, at) => at)];
  const cell = (i: number, j: number) => rows[i]?.[j] ?? 0;
  for (let i = 1; i <= word.length; i += 1) {
    rows.push([i]);
    for (let j = 1; j <= other.length; j += 1) {
      const isSame = word[i - 1] === other[j - 1];
      const isSwapped = word[i - 1] === other[j - 2] && word[i - 2] === other[j - 1];
      const slips = [cell(i - 1, j), cell(i, j - 1), cell(i - 1, j - 1) - Number(isSame)];
      if (isSwapped) slips.push(cell(i - 2, j - 2));
      rows[i]?.push(Math.min(...slips) + 1);
    }
  }
  return cell(word.length, other.length);
}
