/** A table of Markdown: the first column is text, the others are numbers. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, index) => (index === 0 ? '---' : '---:'));
  return [head, rule, ...rows].map(line).join('\n');
}

/** `1,234.5 s`, `0.83 GB` */
export function quantity(value: number, unit = '', digits = 1): string {
  if (Number.isNaN(value)) return '—';
  const options = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  return `${value.toLocaleString('en', options)} ${unit}`.trim();
}

/** Says what is being done: on a terminal a line that is rewritten, elsewhere plain lines. */
export function say(text: string): void {
  process.stderr.write(process.stderr.isTTY ? `\r\u001B[K${text}` : `${text}\n`);
}
