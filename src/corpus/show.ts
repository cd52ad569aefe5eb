import { unseenCharacter } from '../schema/characters.ts';

/** A value as a message shows it: short, on one line. */
export function show(value: unknown): string {
  if (typeof value === 'string')
    return `« ${clip(value)} »${value.trim() === value || value.trim() === '' ? '' : ', avec une espace de trop'}`;
  return clip(JSON.stringify(value));
}

/** The first words of a text. */
export function clip(text: string, length = 120): string {
  const line = visible(text).replace(/\s+/gu, ' ').trim();
  return line.length > length ? `${line.slice(0, length - 1)}…` : line;
}

/** The same text, in which what no text may hold is seen, and harms no terminal. */
function visible(text: string): string {
  if (unseenCharacter(text) === undefined) return text;
  return Array.from(text, (sign) => (unseenCharacter(sign) ? '\uFFFD' : sign)).join('');
}
