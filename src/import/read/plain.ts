import { type Block, tidy } from '../document.ts';

/** Raw text: lines are blocks, but for those of a paragraph wrapped at a fixed width. */
export function readPlain(text: string): Block[] {
  return text
    .split(/\n[^\S\n]*\n/)
    .flatMap((chunk) => unwrapped(chunk.split('\n')))
    .map(tidy)
    .filter((line) => line !== '')
    .map((line): Block => {
      const [, item] = /^[-•*▪]\s+(.*)$/u.exec(line) ?? [];
      return item === undefined || /\(@\w+\)/.test(line)
        ? { kind: 'paragraph', text: line }
        : { kind: 'item', text: item };
    });
}

/** Joins a line to the one before it when that one was cut near a margin, in mid-sentence. */
function unwrapped(lines: readonly string[]): string[] {
  const margin = Math.max(...lines.map(({ length }) => length));
  if (lines.length < 2 || margin < 50 || margin > 110) return [...lines];
  const joined: string[] = [];
  let wrapped = false;
  for (const line of lines) {
    const before = joined.at(-1);
    if (wrapped && before !== undefined && !/^\s*[-•*—–]\s/u.test(line))
      joined[joined.length - 1] = `${before} ${line.trim()}`;
    else joined.push(line);
    wrapped = line.length > margin - 20 && !/[.!?:»"”]\s*$/u.test(line);
  }
  return joined;
}
