import { z } from 'zod';
import type { Corpus } from '../../corpus/model.ts';
import { memoize } from '../../corpus/queries/memoize.ts';
import { absolute, routes } from '../../lib/routes.ts';
import { OUTCOMES, prediction } from '../../schema/prediction.ts';
import { bounds, boundsOf, cited, citationsTo, located } from './located.ts';

const { shape } = z.object(prediction.shape).omit({ citation: true, outcome: true });

/** A forward-looking statement, and what our articles say of it since. */
export const predictionRecord = z.strictObject({
  ...located,
  ...shape,
  ...bounds,
  ...cited,
  outcome: z.strictObject({ status: z.enum(OUTCOMES), summary: z.string(), ...cited }),
});

/** Every prediction, in the order of the corpus. */
export const predictionRecords = memoize((corpus: Corpus): z.infer<typeof predictionRecord>[] =>
  corpus.predictions.map(({ id, data: { citation, outcome, ...own } }) => ({
    id,
    address: absolute(routes.prediction(id)),
    ...own,
    ...boundsOf(own.date),
    citations: citationsTo(corpus, [citation]),
    outcome: {
      status: outcome?.status ?? 'sans-suite',
      summary: outcome?.summary ?? '',
      citations: citationsTo(corpus, outcome?.citations ?? []),
    },
  })),
);
