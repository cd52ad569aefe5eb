import { compareDates } from '../../lib/dates.ts';
import { routes } from '../../lib/routes.ts';
import { UNKNOWN } from '../../schema/article.ts';
import { AUTHOR } from '../../schema/reference.ts';
import type { Corpus, Prediction } from '../model.ts';
import { byId } from './articles.ts';
import { evidenceFor } from './evidence.ts';
import { formerIds } from './former.ts';
import { entry } from './lookup.ts';
import { type InTime, withSilences } from './silence.ts';
import { referencesOf, type ReferenceView } from './views.ts';

/** What a page shows of a forward-looking statement. */
interface PredictionView {
  id: string;
  /** Path of the page that lists it, with its fragment. */
  path: string;
  /** Ids that it had before, as fragments of old addresses. */
  formerIds: readonly string[];
  data: Prediction['data'];
  /** Who says so, and the page that tells who it is, if it is an actor. */
  speaker: { name: string; id: string | undefined };
  references: ReferenceView[];
  /** What later articles say of it. */
  outcomeReferences: ReferenceView[];
}

/** Every forward-looking statement, in time. */
export function predictionsInTime(corpus: Corpus): InTime<PredictionView>[] {
  const predictions = corpus.predictions
    .toSorted((a, b) => compareDates(a.data.date, b.data.date) || byId(a, b))
    .map((prediction) => predictionView(corpus, prediction));
  return withSilences(corpus, predictions, ({ data }) => data.date);
}

function predictionView(corpus: Corpus, { id, data }: Prediction): PredictionView {
  const evidence = evidenceFor(corpus, [data.citation]);
  return {
    id,
    path: routes.prediction(id),
    formerIds: formerIds(corpus, 'predictions', id),
    data,
    speaker: speakerOf(corpus, data),
    references: referencesOf(evidence),
    outcomeReferences: referencesOf(evidenceFor(corpus, data.outcome?.citations ?? [])),
  };
}

function speakerOf(
  corpus: Corpus,
  { speaker = AUTHOR, speakerGroup, citation }: Prediction['data'],
): PredictionView['speaker'] {
  if (speakerGroup !== undefined) return { name: speakerGroup, id: undefined };
  if (speaker !== AUTHOR) return { name: entry(corpus, 'actors', speaker).data.name, id: speaker };
  const { publisher } = entry(corpus, 'articles', citation.article).data.source;
  return { name: publisher === UNKNOWN ? 'l’article' : publisher, id: undefined };
}
