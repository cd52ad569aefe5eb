import { routes } from '../../lib/routes.ts';
import { AUTHOR } from '../../schema/reference.ts';
import type { Actor, Corpus, Stance } from '../model.ts';
import { type Evidence, evidenceFor } from './evidence.ts';
import { formerIds } from './former.ts';
import { entry } from './lookup.ts';
import { type Attitude, attitudes } from './stances.ts';
import { referencesOf, type ReferenceView } from './views.ts';

/** What a page shows of a stance. */
export interface StanceView {
  id: string;
  /** Path of the dossier that lists it, with its fragment. */
  path: string;
  /** Ids that it had before, as fragments of old addresses. */
  formerIds: readonly string[];
  data: Stance['data'];
  actor: Actor;
  toward: Actor;
  /** Who judges so: an actor, « l’auteur de l’article » or a group; undefined unless it is a judgement. */
  judge: string | undefined;
  evidence: Evidence[];
  references: ReferenceView[];
}

/** What a page shows of stances that hold at one time. */
export type Reading = Omit<Attitude, 'stances'> & { stances: StanceView[] };

/** A stance, as pages show it. */
export function stanceView(corpus: Corpus, { id, data }: Stance): StanceView {
  const evidence = evidenceFor(corpus, data.citations);
  return {
    id,
    path: routes.stance(data.actor, id),
    formerIds: formerIds(corpus, 'stances', id),
    data,
    actor: entry(corpus, 'actors', data.actor),
    toward: entry(corpus, 'actors', data.toward),
    judge: data.judgeGroup ?? judgeOf(corpus, data.judge),
    evidence,
    references: referencesOf(evidence),
  };
}

function judgeOf(corpus: Corpus, judge: string | undefined): string | undefined {
  if (judge === undefined) return undefined;
  return judge === AUTHOR ? 'l’auteur de l’article' : entry(corpus, 'actors', judge).data.name;
}

/** What a page shows of stances, in time; those that disagree stand together. */
export function readings(corpus: Corpus, stances: readonly Stance[]): Reading[] {
  return attitudes(stances).map((attitude) => ({
    ...attitude,
    stances: attitude.stances.map((stance) => stanceView(corpus, stance)),
  }));
}
