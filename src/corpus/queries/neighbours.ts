import { formatDate } from '../../lib/dates.ts';
import type { Entry } from '../model.ts';

/** An entry just before or just after another in time. */
export interface Neighbour {
  path: string;
  title: string;
  /** « Avant · décembre 2022 ». */
  label: string;
}

/** The entries just before and just after another in time. */
export function neighbours(
  inTime: readonly Entry<{ title: string; date: string }>[],
  id: string,
  pathOf: (id: string) => string,
): Neighbour[] {
  const index = inTime.findIndex((each) => each.id === id);
  return [
    { words: 'Avant', near: inTime[index - 1] },
    { words: 'Après', near: inTime[index + 1] },
  ].flatMap(({ words, near }) =>
    near === undefined
      ? []
      : {
          path: pathOf(near.id),
          title: near.data.title,
          label: `${words} · ${formatDate(near.data.date)}`,
        },
  );
}
