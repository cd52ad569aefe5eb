import { compareDates } from '../../lib/dates.ts';
import type { Corpus, Prediction } from '../model.ts';
import { byId } from './articles.ts';
import { once } from './once.ts';

/** Every forward-looking statement, in time. */
export const predictionsInTime = once((corpus: Corpus): readonly Prediction[] =>
  corpus.predictions.toSorted((a, b) => compareDates(a.data.date, b.data.date) || byId(a, b)),
);
