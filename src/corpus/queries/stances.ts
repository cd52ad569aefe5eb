import { compareDates, overlaps, span } from '../../lib/dates.ts';
import type { Actor, Corpus, Stance } from '../model.ts';
import { byId } from './articles.ts';
import { type Evidence, evidenceFor, type Support, supportOf } from './evidence.ts';
import { formerIds } from './former.ts';
import { entry } from './lookup.ts';
import { grouped, once, ranksOf, underAny } from './once.ts';
import { referencesOf, type ReferenceView } from './views.ts';

/** Whom the site's question is about. */
export const MOSCOW = 'russie';

/** What a page shows of a stance. */
export interface StanceView {
  id: string;
  /** Ids that it had before, as fragments of old addresses. */
  formerIds: string[];
  data: Stance['data'];
  actor: Actor;
  toward: Actor;
  /** Who judges so: an actor's name, or « l’auteur de l’article »; undefined unless it is a judgement. */
  judge: string | undefined;
  evidence: Evidence[];
  references: ReferenceView[];
  support: Support;
}

/** Stances that hold at one time: several where they disagree. */
export interface Reading {
  date: string;
  stances: StanceView[];
  /** Whether they are of one actor, at overlapping dates, at different levels. */
  disagree: boolean;
}

/** Stances in time, by their known end. */
export const stancesInTime = once((corpus: Corpus): readonly Stance[] =>
  corpus.stances.toSorted((a, b) => compareDates(a.data.date, b.data.date) || byId(a, b)),
);

/** Stances under those who take them, in time. */
export const stancesByActor = once((corpus) =>
  grouped(stancesInTime(corpus), ({ data }) => [data.actor]),
);
const stancesByTarget = once((corpus) =>
  grouped(stancesInTime(corpus), ({ data }) => [data.toward]),
);
/** The place of each stance in time. */
export const stanceRanks = once((corpus) => ranksOf(stancesInTime(corpus)));

const views = once(() => new Map<Stance, StanceView>());

export function stanceView(corpus: Corpus, stance: Stance): StanceView {
  const known = views(corpus).get(stance) ?? viewOf(corpus, stance);
  views(corpus).set(stance, known);
  return known;
}

function viewOf(corpus: Corpus, { id, data }: Stance): StanceView {
  const evidence = evidenceFor(corpus, data.citations);
  return {
    id,
    formerIds: formerIds(corpus, 'stances', id),
    data,
    actor: entry(corpus, 'actors', data.actor),
    toward: entry(corpus, 'actors', data.toward),
    judge: judgeOf(corpus, data.judge),
    evidence,
    references: referencesOf(evidence),
    support: supportOf(evidence),
  };
}

function judgeOf(corpus: Corpus, judge: string | undefined): string | undefined {
  if (judge === undefined) return undefined;
  return judge === 'auteur' ? 'l’auteur de l’article' : entry(corpus, 'actors', judge).data.name;
}

/**
 * Stances of one actor toward another, in time; those that differ at overlapping dates stand in one
 * reading, never averaged.
 */
export function readings(corpus: Corpus, stances: readonly Stance[]): Reading[] {
  const result: Reading[] = [];
  const ofPairs = new Map<string, Reading[]>();
  for (const stance of stances) {
    const view = stanceView(corpus, stance);
    const pair = `${view.data.actor} ${view.data.toward}`;
    const ofPair = ofPairs.get(pair) ?? [];
    ofPairs.set(pair, ofPair);
    const rival = ofPair.find(({ stances: others }) =>
      others.some((other) => isDisagreement(other.data, view.data)),
    );
    if (rival === undefined) {
      const reading = { date: view.data.date, stances: [view], disagree: false };
      result.push(reading);
      ofPair.push(reading);
    } else {
      rival.stances.push(view);
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

/** The stances of an actor and, for a country or an organisation, of its people or members. */
export function stancesFrom(corpus: Corpus, ids: readonly string[]): readonly Stance[] {
  return underAny(stancesByActor(corpus), ids, stanceRanks(corpus));
}

export function stancesToward(corpus: Corpus, id: string): readonly Stance[] {
  return stancesByTarget(corpus).get(id) ?? [];
}
