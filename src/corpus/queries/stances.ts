import { compareDates, overlaps, span } from '../../lib/dates.ts';
import { routes } from '../../lib/routes.ts';
import { inSentence } from '../../lib/short-name.ts';
import { AUTHOR } from '../../schema/reference.ts';
import type { Actor, Corpus, Stance } from '../model.ts';
import { type ReferenceView, referencesFor } from './evidence.ts';
import { formerIds } from './former.ts';
import { byId, entry } from './lookup.ts';
import { memoize } from './memoize.ts';

/** What a page shows of a stance. */
export interface StanceView extends Stance {
  /** Path of the dossier that lists it, with its fragment. */
  path: string;
  /** Ids that it had before, as fragments of old addresses. */
  formerIds: readonly string[];
  actor: Actor;
  toward: Actor;
  /** Who judges so: an actor, « l’auteur de l’article » or a group; undefined unless it is a judgement. */
  judge: string | undefined;
  references: ReferenceView[];
}

/** Stances of one time: several of one actor, at different levels, where the articles disagree. */
export interface Reading {
  date: string;
  stances: StanceView[];
  disagree: boolean;
}

/** Stances in time, by their known end. */
export const stancesInTime = memoize((corpus: Corpus): readonly Stance[] =>
  corpus.stances.toSorted((a, b) => compareDates(a.data.date, b.data.date) || byId(a, b)),
);

/** The stances that any of some actors takes, in time. */
export function stancesFrom(corpus: Corpus, ids: readonly string[]): Stance[] {
  return stancesInTime(corpus).filter(({ data }) => ids.includes(data.actor));
}

/** The stances toward any of some actors, in time. */
export function stancesToward(corpus: Corpus, ids: readonly string[]): Stance[] {
  return stancesInTime(corpus).filter(({ data }) => ids.includes(data.toward));
}

/** The stances toward the actor that the site measures distances to, in time. */
export function stancesTowardFocus(corpus: Corpus): Stance[] {
  return stancesToward(corpus, [corpus.site.focus.actor]);
}

/** Stances in their order, as pages show them; those that disagree stand together, never averaged. */
export function readings(corpus: Corpus, stances: readonly Stance[]): Reading[] {
  const result: Reading[] = [];
  for (const stance of stances) {
    const view = stanceView(corpus, stance);
    const rival = result.find((reading) =>
      reading.stances.some(({ data }) => isDisagreement(data, stance.data)),
    );
    if (rival === undefined) {
      result.push({ date: stance.data.date, stances: [view], disagree: false });
    } else {
      rival.stances.push(view);
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

/** A stance, as pages show it. */
export function stanceView(corpus: Corpus, { id, data }: Stance): StanceView {
  return {
    id,
    data,
    path: routes.stance(data.actor, id),
    formerIds: formerIds(corpus, 'stances', id),
    actor: entry(corpus, 'actors', data.actor),
    toward: entry(corpus, 'actors', data.toward),
    judge: data.judgeGroup ?? judgeOf(corpus, data.judge),
    references: referencesFor(corpus, data.citations),
  };
}

function judgeOf(corpus: Corpus, judge: string | undefined): string | undefined {
  if (judge === undefined) return undefined;
  return judge === AUTHOR
    ? 'l’auteur de l’article'
    : inSentence(entry(corpus, 'actors', judge).data);
}
