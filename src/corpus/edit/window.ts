import { fold } from '../../lib/text.ts';

/** A word of a text, folded, and where it stands. */
export interface Token {
  word: string;
  from: number;
  to: number;
}

/** A run of words in a text, and how many words must change to make it another. */
export interface Window {
  from: number;
  to: number;
  changes: number;
}

/** The words of a text, and where each stands. */
export function tokens(text: string): Token[] {
  return Array.from(text.matchAll(/[\p{L}\p{N}]+/gu), ({ 0: word, index }) => ({
    word: fold(word),
    from: index,
    to: index + word.length,
  }));
}

/** A run of words that ends somewhere: what it takes, how many words stay, where it begins. */
interface Run {
  changes: number;
  kept: number;
  start: number;
}

function compareRuns(a: Run, b: Run): number {
  return a.changes - b.changes || b.kept - a.kept;
}

/**
 * The run of words of a text that is nearest to some words, by insertions, deletions and
 * substitutions of words; of those as near, the one that keeps most of them, then the one nearest
 * in length, then the first.
 *
 * Source: Sellers, « The theory and computation of evolutionary distances », 1980.
 */
export function nearestWindow(text: string, wanted: readonly string[]): Window | undefined {
  const all = tokens(text);
  let row: Run[] = Array.from({ length: all.length + 1 }, (_, start) => ({
    changes: 0,
    kept: 0,
    start,
  }));
  for (const word of wanted) {
    const above = row;
    const first = above[0] ?? { changes: 0, kept: 0, start: 0 };
    row = [{ ...first, changes: first.changes + 1 }];
    for (const [index, token] of all.entries()) {
      const [both, dropped, added] = [above[index], above[index + 1], row[index]].map(
        (run) => run ?? first,
      ) as [Run, Run, Run];
      const options = [
        token.word === word
          ? { ...both, kept: both.kept + 1 }
          : { ...both, changes: both.changes + 1 },
        { ...dropped, changes: dropped.changes + 1 },
        { ...added, changes: added.changes + 1 },
      ];
      row.push(options.reduce((best, each) => (compareRuns(each, best) < 0 ? each : best)));
    }
  }
  const runs = row
    .map((run, end) => ({ ...run, end }))
    .filter(({ start, end }) => end > start)
    .sort(
      (a, b) =>
        compareRuns(a, b) ||
        Math.abs(a.end - a.start - wanted.length) - Math.abs(b.end - b.start - wanted.length) ||
        a.start - b.start,
    );
  const [best] = runs;
  const from = all[best?.start ?? -1]?.from;
  const to = all[(best?.end ?? 0) - 1]?.to;
  return best === undefined || from === undefined || to === undefined
    ? undefined
    : { from, to, changes: best.changes };
}
