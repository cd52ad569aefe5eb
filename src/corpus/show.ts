import { UNSEEN } from '../schema/characters.ts';

/** A value as a message shows it: short, on one line. */
export function show(value: unknown): string {
  if (typeof value !== 'string') return clip(JSON.stringify(value));
  const isPadded = value.trim() !== value && value.trim() !== '';
  return `« ${clip(value)} »${isPadded ? ', avec une espace de trop' : ''}`;
}

const ALL_UNSEEN = new RegExp(UNSEEN, 'gv');

/** The first words of a text, in which what cannot be seen is a sign, and harms no terminal. */
export function clip(text: string, length = 120): string {
  const line = text.replace(ALL_UNSEEN, '\uFFFD').replace(/\s+/gu, ' ').trim();
  return line.length > length ? `${line.slice(0, length - 1)}…` : line;
}
