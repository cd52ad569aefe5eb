import { compareDates } from '../../lib/dates.ts';
import type { Corpus, Prediction } from '../model.ts';
import { byId } from './articles.ts';
import { evidenceFor, type Support, supportOf } from './evidence.ts';
import { formerIds } from './former.ts';
import { entry } from './lookup.ts';
import { referencesOf, type ReferenceView } from './views.ts';

/** What a page shows of a forward-looking statement. */
export interface PredictionView {
  id: string;
  /** Ids that it had before, as fragments of old addresses. */
  formerIds: string[];
  data: Prediction['data'];
  /** Who says so, and the page that tells who it is, if it is an actor. */
  speaker: { name: string; id: string | undefined };
  references: ReferenceView[];
  support: Support;
  /** What later articles say of it. */
  outcomeReferences: ReferenceView[];
}

/** Every forward-looking statement, in time. */
export function predictionsInTime(corpus: Corpus): PredictionView[] {
  return corpus.predictions
    .toSorted((a, b) => compareDates(a.data.date, b.data.date) || byId(a, b))
    .map(({ id, data }) => ({
      id,
      formerIds: formerIds(corpus, 'predictions', id),
      data,
      speaker:
        data.speaker === 'auteur'
          ? { name: 'l’article', id: undefined }
          : { name: entry(corpus, 'actors', data.speaker).data.name, id: data.speaker },
      references: referencesOf(evidenceFor(corpus, [data.citation])),
      support: supportOf(evidenceFor(corpus, [data.citation])),
      outcomeReferences: referencesOf(evidenceFor(corpus, data.outcome.citations)),
    }));
}
