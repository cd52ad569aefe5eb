import { compareDates } from '../../lib/dates.ts';
import type { Corpus, Prediction } from '../model.ts';
import { byId } from './articles.ts';
import { memoize } from './memoize.ts';

/** Every forward-looking statement, in time. */
export const predictionsInTime = memoize((corpus: Corpus): readonly Prediction[] =>
  corpus.predictions.toSorted((a, b) => compareDates(a.data.date, b.data.date) || byId(a, b)),
);
