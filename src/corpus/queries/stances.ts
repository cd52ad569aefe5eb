import { compareDates, overlaps, span } from '../../lib/dates.ts';
import type { Corpus, Stance } from '../model.ts';
import { byId } from './articles.ts';
import { memoize } from './memoize.ts';

/** Stances that hold at one time: several where they disagree. */
export interface Attitude {
  date: string;
  stances: Stance[];
  /** Whether they are of one actor, at overlapping dates, at different levels. */
  disagree: boolean;
}

/** Stances in time, by their known end. */
export const stancesInTime = memoize((corpus: Corpus): readonly Stance[] =>
  corpus.stances.toSorted(inTime),
);

/** Orders stances by their known end. */
export function inTime(a: Stance, b: Stance): number {
  return compareDates(a.data.date, b.data.date) || byId(a, b);
}

/**
 * Stances of one actor toward another, in time; those that differ at overlapping dates stand
 * together, never averaged.
 */
export function attitudes(stances: readonly Stance[]): Attitude[] {
  const result: Attitude[] = [];
  for (const stance of stances) {
    const { data } = stance;
    const rival = result.find(({ stances: others }) =>
      others.some((other) => isDisagreement(other.data, data)),
    );
    if (rival === undefined) {
      result.push({ date: data.date, stances: [stance], disagree: false });
    } else {
      rival.stances.push(stance);
      rival.disagree = true;
    }
  }
  return result;
}

/** Whether two stances of one actor toward another differ at dates that overlap. */
export function isDisagreement(a: Stance['data'], b: Stance['data']): boolean {
  if (a.actor !== b.actor || a.toward !== b.toward || a.level === b.level) return false;
  const { earliest, latest } = span(b.date);
  return overlaps(a.date, earliest ?? '0000-01-01', latest);
}

/** The stances that any of some actors takes, in time. */
export function stancesFrom(corpus: Corpus, ids: readonly string[]): Stance[] {
  return stancesInTime(corpus).filter(({ data }) => ids.includes(data.actor));
}

/** The stances toward an actor, in time. */
export function stancesToward(corpus: Corpus, id: string): Stance[] {
  return stancesInTime(corpus).filter(({ data }) => data.toward === id);
}

/** The stances toward the actor that the site measures distances to, in time. */
export function stancesTowardFocus(corpus: Corpus): Stance[] {
  return stancesToward(corpus, corpus.site.focus.actor);
}
