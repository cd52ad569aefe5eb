import { z } from 'zod';
import type { Corpus } from '../../corpus/model.ts';
import { memoize } from '../../corpus/queries/memoize.ts';
import { absolute, routes } from '../../lib/routes.ts';
import { event } from '../../schema/event.ts';
import { bounds, boundsOf, cited, citationsTo, located } from './located.ts';

/** Something dated that happened. */
export const eventRecord = z.strictObject({ ...located, ...event.shape, ...bounds, ...cited });

/** Every event, in the order of the corpus. */
export const eventRecords = memoize((corpus: Corpus): z.infer<typeof eventRecord>[] =>
  corpus.events.map(({ id, data }) => ({
    id,
    address: absolute(routes.event(id)),
    ...data,
    ...boundsOf(data.date),
    citations: citationsTo(corpus, data.citations),
  })),
);
