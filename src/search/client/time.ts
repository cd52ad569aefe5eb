import { compare } from '../../lib/text.ts';
import { TYPES } from '../keys.ts';
import type { DateQuery } from '../query/dates.ts';
import type { Hit, Members } from './pagefind.ts';

/** How a date answers to another: all of it lies within, or some of it may. */
type When = 'within' | 'touching';

/** In a day: what happened, what was said, then who tells it and what follows from it. */
const ORDER = ['evenement', 'declaration', 'article', 'position', 'prevision'];

/**
 * How the days of a record answer to a date asked; undefined where they do not.
 *
 * @param days `2022-11-23/2022-11-24`; without its beginning where it is open
 */
export function whenOf(days: string | undefined, { spans }: DateQuery): When | undefined {
  if (days === undefined) return undefined;
  const [first = '', last = ''] = days.split('/');
  if (spans.some(({ from, to }) => from <= first && last <= to && first !== '')) return 'within';
  return spans.some(({ from, to }) => from <= last && first <= to) ? 'touching' : undefined;
}

/** What a date is about: first what lies within it, in time, then what only touches it, the surest first. */
export function inTime(
  records: readonly Hit[],
  members: Members | undefined,
  date: DateQuery,
): Hit[] {
  const dated = records.flatMap((hit) => {
    const days = members?.days.get(hit.id) ?? '';
    const when = whenOf(days, date);
    if (when === undefined) return [];
    const [first = '', last = ''] = days.split('/');
    const type = TYPES.find((each) => members?.has('type', each, hit.id)) ?? '';
    const length = Date.parse(last) - Date.parse(first || '1900-01-01');
    return [{ hit, when, first, last, length, rank: ORDER.indexOf(type) }];
  });
  const within = dated
    .filter(({ when }) => when === 'within')
    .sort((a, b) => compare(a.first, b.first) || a.rank - b.rank || compare(a.last, b.last));
  const touching = dated
    .filter(({ when }) => when === 'touching')
    .sort((a, b) => a.length - b.length || a.rank - b.rank);
  return [...within, ...touching].map(({ hit }) => hit);
}
