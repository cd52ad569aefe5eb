/** A table of Markdown: the first column is text, the others are numbers. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, index) => (index === 0 ? '---' : '---:'));
  return [head, rule, ...rows].map(line).join('\n');
}

/** `1,234.5` */
export function decimal(value: number, digits = 1): string {
  return value.toLocaleString('en', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
}

export function seconds(value: number): string {
  return `${decimal(value)} s`;
}

/** In kilobytes of a thousand bytes. */
export function kilobytes(bytes: number): string {
  return `${decimal(bytes / 1000)} kB`;
}

export function gigabytes(bytes: number | undefined): string {
  return bytes === undefined ? '—' : `${decimal(bytes / 1e9, 2)} GB`;
}

/** The middle of values, the upper of the two where they are even; NaN of none. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

/**
 * The power by which a cost grows with the articles, fitted on the logarithms of both by least
 * squares: 1 is in proportion, 2 as the square.
 */
export function growth(points: readonly (readonly [articles: number, cost: number])[]): number {
  const logs = points.map(([articles, cost]) => [Math.log(articles), Math.log(cost)] as const);
  const mean = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const [x, y] = [mean(logs.map(([log]) => log)), mean(logs.map(([, log]) => log))];
  const shared = logs.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0);
  return shared / logs.reduce((sum, [a]) => sum + (a - x) ** 2, 0);
}

/** Says what is being done: on a terminal a line that is rewritten, elsewhere plain lines. */
export function say(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001B[K${text}`);
  else process.stderr.write(`${text}\n`);
}
