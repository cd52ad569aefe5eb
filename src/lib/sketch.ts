import { createHash } from 'node:crypto';
import { plain, words } from './text.ts';

/** Words that a sketch keeps. */
const KEPT = 20;
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Six characters that tell a text from any other, whatever its spaces and apostrophes. */
export function fingerprint(text: string): string {
  return createHash('sha256').update(plain(text)).digest('base64url').slice(0, 6);
}

/**
 * A short likeness of a text, two characters a word, from which {@link likeness} tells how many
 * words two texts share: of the words that tell something, the twenty with the smallest hashes, so
 * that both keep the same ones.
 *
 * Source: Broder, « On the resemblance and containment of documents », 1997.
 */
export function sketch(text: string): string {
  const all = words(text);
  // « le », « qui » and « pour » are in every text.
  const telling = all.filter((word) => word.length > 3 || /\d/.test(word));
  return [...new Set((telling.length === 0 ? all : telling).map(hash))]
    .sort((a, b) => a - b)
    .slice(0, KEPT)
    .map((value) => (DIGITS[value >> 6] ?? '') + (DIGITS[value & 63] ?? ''))
    .join('');
}

/** The share of their words that two sketched texts have in common, from 0 to 1. */
export function likeness(a: string, b: string): number {
  const [one, other] = [keysOf(a), keysOf(b)];
  const rank = (key: string) => DIGITS.indexOf(key[0] ?? '') * 64 + DIGITS.indexOf(key[1] ?? '');
  const smallest = [...new Set([...one, ...other])]
    .sort((x, y) => rank(x) - rank(y))
    .slice(0, KEPT);
  if (smallest.length === 0) return 0;
  return (
    smallest.filter((key) => one.includes(key) && other.includes(key)).length / smallest.length
  );
}

function keysOf(text: string): string[] {
  return text.match(/../g) ?? [];
}

/** FNV-1a, folded to 12 bits. */
function hash(word: string): number {
  let value = 0x811c9dc5;
  for (const byte of Buffer.from(word)) value = Math.imul(value ^ byte, 0x01000193) >>> 0;
  return (value ^ (value >>> 12) ^ (value >>> 24)) & 0xfff;
}
