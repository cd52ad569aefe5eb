import { distance } from 'fastest-levenshtein';
import { fold } from './text.ts';

/** The candidate that looks most like a word, if any is near enough to be a slip of the pen. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = fold(word);
  const most = Math.max(2, Math.floor(wanted.length / 2));
  let best: { candidate: string; far: number; letters: number } | undefined;
  for (const candidate of candidates) {
    const other = fold(candidate);
    const isSlip = other.includes(wanted) || wanted.includes(other) || isSwapped(wanted, other);
    const letters = distance(wanted, other);
    const far = isSlip ? Math.min(1, letters) : letters;
    if (far > most) continue;
    // Of several that contain the word, the one with fewest letters more.
    const isNearer =
      best === undefined || far < best.far || (far === best.far && letters < best.letters);
    if (isNearer) best = { candidate, far, letters };
  }
  return best?.candidate;
}

/** Whether two letters side by side change places from one word to the other. */
function isSwapped(word: string, other: string): boolean {
  const at = Array.from(word).findIndex((letter, index) => letter !== other[index]);
  const swapped = word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2);
  return at >= 0 && swapped === other;
}
