/** A value as a message shows it: short, on one line. */
export function show(value: unknown): string {
  if (typeof value === 'string') return `« ${clip(value)} »`;
  return clip(JSON.stringify(value));
}

/** The first words of a text. */
export function clip(text: string, length = 120): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length > length ? `${line.slice(0, length - 1)}…` : line;
}
