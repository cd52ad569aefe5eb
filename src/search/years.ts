import type { Corpus } from '../corpus/model.ts';
import { span } from '../lib/dates.ts';

/** The years that the dates of a corpus are sure to touch, in order. */
export function years({ articles, events }: Corpus): string[] {
  const bounds = [...articles, ...events]
    .map(({ data }) => span(data.date))
    .flatMap(({ earliest, latest }) => [earliest ?? latest, latest])
    .map((day) => Number(day.slice(0, 4)));
  if (bounds.length === 0) return [];
  const first = Math.min(...bounds);
  return Array.from({ length: Math.max(...bounds) - first + 1 }, (_, index) =>
    String(first + index),
  );
}
