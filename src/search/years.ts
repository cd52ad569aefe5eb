import type { Corpus } from '../corpus/model.ts';
import { extent } from '../lib/dates.ts';

/** The years that the dates of a corpus are sure to touch, in order. */
export function years({ articles, events }: Corpus): string[] {
  const { first, last } = extent([...articles, ...events].map(({ data }) => data.date));
  if (first === '') return [];
  const [from, to] = [Number(first.slice(0, 4)), Number(last.slice(0, 4))];
  return Array.from({ length: to - from + 1 }, (_, index) => String(from + index));
}
