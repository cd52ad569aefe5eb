import { compareDates, overlaps, span } from '../../lib/dates.ts';
import type { Corpus, Stance } from '../model.ts';
import { byId } from './articles.ts';
import { grouped, memoize, ranksOf, underAny } from './memoize.ts';

/** Whom the site's question is about. */
export const MOSCOW = 'russie';

/** Stances that hold at one time: several where they disagree. */
export interface Attitude {
  date: string;
  stances: Stance[];
  /** Whether they are of one actor, at overlapping dates, at different levels. */
  disagree: boolean;
}

/** Stances in time, by their known end. */
export const stancesInTime = memoize((corpus: Corpus): readonly Stance[] =>
  corpus.stances.toSorted((a, b) => compareDates(a.data.date, b.data.date) || byId(a, b)),
);

/** Stances under those who take them, in time. */
export const stancesByActor = memoize((corpus) =>
  grouped(stancesInTime(corpus), ({ data }) => [data.actor]),
);
const stancesByTarget = memoize((corpus) =>
  grouped(stancesInTime(corpus), ({ data }) => [data.toward]),
);
/** The place of each stance in time. */
const stanceRanks = memoize((corpus) => ranksOf(stancesInTime(corpus)));

/**
 * Stances of one actor toward another, in time; those that differ at overlapping dates stand
 * together, never averaged.
 */
export function attitudes(stances: readonly Stance[]): Attitude[] {
  const result: Attitude[] = [];
  const ofPairs = new Map<string, Attitude[]>();
  for (const stance of stances) {
    const { data } = stance;
    const pair = `${data.actor} ${data.toward}`;
    const ofPair = ofPairs.get(pair) ?? [];
    ofPairs.set(pair, ofPair);
    const rival = ofPair.find(({ stances: others }) =>
      others.some((other) => isDisagreement(other.data, data)),
    );
    if (rival === undefined) {
      const attitude = { date: data.date, stances: [stance], disagree: false };
      result.push(attitude);
      ofPair.push(attitude);
    } else {
      rival.stances.push(stance);
      rival.disagree = true;
    }
  }
  return result;
}

/** Whether two stances of one actor toward another differ at dates that overlap. */
export function isDisagreement(a: Stance['data'], b: Stance['data']): boolean {
  const { earliest, latest } = span(b.date);
  return (
    a.actor === b.actor &&
    a.toward === b.toward &&
    a.level !== b.level &&
    overlaps(a.date, earliest ?? '0000-01-01', latest)
  );
}

/** The stances that any of some actors takes, in time. */
export function stancesFrom(corpus: Corpus, ids: readonly string[]): readonly Stance[] {
  return underAny(stancesByActor(corpus), ids, stanceRanks(corpus));
}

/** The stances toward an actor, in time. */
export function stancesToward(corpus: Corpus, id: string): readonly Stance[] {
  return stancesByTarget(corpus).get(id) ?? [];
}
