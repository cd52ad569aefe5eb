import { z } from 'zod';
import { actor } from '../../schema/actor.ts';
import { article } from '../../schema/article.ts';
import { address, id } from '../../schema/common.ts';
import { edtfDate } from '../../schema/edtf.ts';
import { event } from '../../schema/event.ts';
import { OUTCOMES, prediction } from '../../schema/prediction.ts';
import { stance } from '../../schema/stance.ts';
import { topic } from '../../schema/topic.ts';
import { bounds, cited, located, paragraphNumber } from './located.ts';

/*
 * The shape of the records of each table: what the content must fit, between where it is and the
 * citations. CSV columns and the JSON Schema of the corpus come from these.
 */

/** The fields of an article's front matter that are published as they are. */
export const articleFields = article.omit({ keyPoints: true, personal: true, draft: true }).strip();

export const articleRecord = z.strictObject({
  ...located,
  ...articleFields.shape,
  ...bounds,
  keyPoints: z.array(z.string()),
  ...cited,
  paragraphs: z.array(
    z.strictObject({ number: paragraphNumber, address, text: z.string().min(1) }),
  ),
});

/** From the first to the last article that names or treats it; null where none does. */
const covered = { date: edtfDate.nullable(), ...bounds, ...cited };

const [country, person, organisation, territory] = actor.options;
export const actorRecord = z.discriminatedUnion('kind', [
  z.strictObject({ ...located, ...country.shape, ...covered }),
  z.strictObject({ ...located, ...person.shape, ...covered }),
  z.strictObject({ ...located, ...organisation.shape, ...covered }),
  z.strictObject({ ...located, ...territory.shape, ...covered }),
]);

export const topicRecord = z.strictObject({
  ...located,
  ...topic.shape,
  articles: z.array(id),
  events: z.array(id),
  ...covered,
});

export const eventRecord = z.strictObject({ ...located, ...event.shape, ...bounds, ...cited });

export const stanceRecord = z.strictObject({ ...located, ...stance.shape, ...bounds, ...cited });

export const declarationRecord = z.strictObject({
  /** Its id is article, paragraph, and rank in the paragraph: `un-article-p7-1`. */
  ...located,
  speaker: id,
  text: z.string().min(1),
  /** The occasion, if it is an event of the corpus, which then dates it. */
  event: id.optional(),
  date: edtfDate,
  ...bounds,
  ...cited,
});

export const predictionRecord = z.strictObject({
  ...located,
  ...z.object(prediction.shape).omit({ citation: true, outcome: true }).shape,
  ...bounds,
  ...cited,
  outcome: z.strictObject({ status: z.enum(OUTCOMES), summary: z.string(), ...cited }),
});

export const synthesisRecord = z.strictObject({
  id,
  sentences: z.array(z.strictObject({ text: z.string().min(1), ...cited })),
});
