import { UNSEEN } from '../schema/characters.ts';

/** A value as a message shows it: short, on one line. */
export function show(value: unknown): string {
  if (typeof value !== 'string') return clip(JSON.stringify(value));
  const isPadded = value.trim() !== value && value.trim() !== '';
  return `« ${clip(value)} »${isPadded ? ', avec une espace de trop' : ''}`;
}

const ALL_UNSEEN = new RegExp(UNSEEN, 'gv');

/** A text in which what cannot be seen is a sign, so that it harms no terminal. */
export function harmless(text: string): string {
  return text.replace(ALL_UNSEEN, '\uFFFD');
}

/** The first words of a text, so shown. */
export function clip(text: string, length = 120): string {
  const line = harmless(text).replace(/\s+/gu, ' ').trim();
  return line.length > length ? `${line.slice(0, length - 1)}…` : line;
}
