import { z } from 'zod';
import type { Corpus } from '../../corpus/model.ts';
import { memoize } from '../../corpus/queries/memoize.ts';
import { absolute, routes } from '../../lib/routes.ts';
import { stance } from '../../schema/stance.ts';
import { bounds, boundsOf, cited, citationsTo, located } from './located.ts';

/** An actor's dated attitude toward another. */
export const stanceRecord = z.strictObject({ ...located, ...stance.shape, ...bounds, ...cited });

/** Every stance, in the order of the corpus. */
export const stanceRecords = memoize((corpus: Corpus): z.infer<typeof stanceRecord>[] =>
  corpus.stances.map(({ id, data }) => ({
    id,
    address: absolute(routes.stance(data.actor, id)),
    ...data,
    ...boundsOf(data.date),
    citations: citationsTo(corpus, data.citations),
  })),
);
