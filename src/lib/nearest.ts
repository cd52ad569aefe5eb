import { distance } from 'fastest-levenshtein';
import { fold } from './text.ts';

/** The candidate that looks most like a word, if any is near enough to be a slip of the pen. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = fold(word);
  const most = Math.max(2, Math.floor(wanted.length / 2));
  let best: { candidate: string; far: number } | undefined;
  for (const candidate of candidates) {
    const other = fold(candidate);
    const isSlip = other.includes(wanted) || wanted.includes(other) || isSwapped(wanted, other);
    const far = isSlip ? Math.min(1, distance(wanted, other)) : distance(wanted, other);
    if (far <= most && (best === undefined || far < best.far)) best = { candidate, far };
  }
  return best?.candidate;
}

/** Whether two letters side by side change places from one word to the other. */
function isSwapped(word: string, other: string): boolean {
  const at = Array.from(word).findIndex((letter, index) => letter !== other[index]);
  const swapped = word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2);
  return at >= 0 && swapped === other;
}
