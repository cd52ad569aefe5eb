import { z } from 'zod';
import type { Corpus } from '../../corpus/model.ts';
import { declarations } from '../../corpus/queries/declarations.ts';
import { routes } from '../../lib/routes.ts';
import { id } from '../../schema/common.ts';
import { edtfDate } from '../../schema/edtf.ts';
import { event } from '../../schema/event.ts';
import { OUTCOMES, prediction } from '../../schema/prediction.ts';
import { stance } from '../../schema/stance.ts';
import { bounds, citationAt, citationsTo, cited, located, recordOf } from './record.ts';
import { contentTable } from './table.ts';

export const EVENTS = contentTable({
  name: 'evenements',
  title: 'Événements',
  description: 'Un fait daté, sa certitude et les paragraphes qui le disent.',
  schema: z.strictObject({ ...located, ...event.shape, ...bounds, ...cited }),
  records: (corpus) =>
    corpus.events.map(({ id: own, data }) =>
      recordOf(own, routes.event(own), data, citationsTo(corpus, data.citations)),
    ),
});

export const STANCES = contentTable({
  name: 'positions',
  title: 'Positions',
  description: 'L’attitude datée d’un acteur envers un autre, sur cinq niveaux.',
  schema: z.strictObject({ ...located, ...stance.shape, ...bounds, ...cited }),
  records: (corpus) =>
    corpus.stances.map(({ id: own, data }) =>
      recordOf(own, routes.stance(data.actor, own), data, citationsTo(corpus, data.citations)),
    ),
});

/** What a named person or organisation said in one sentence, as an article gives it. */
export const DECLARATIONS = contentTable({
  name: 'declarations',
  title: 'Déclarations',
  description: 'Des mots cités, qui les a dits et à quelle occasion.',
  schema: z.strictObject({
    ...located,
    speaker: id.describe('Qui parle : identifiant de l’acteur'),
    text: z
      .string()
      .min(1)
      .describe('Les mots cités, que la licence ne couvre pas ; entre deux morceaux, « […] »'),
    event: id.optional().describe('Identifiant de l’événement qui en est l’occasion'),
    date: edtfDate.describe('Date de la déclaration ou de son occasion, au format EDTF'),
    ...bounds,
    ...cited,
  }),
  records: (corpus) =>
    declarations(corpus).map(({ id: own, by, text, parts, event: occasion, date, ...where }) =>
      recordOf(
        own,
        routes.declaration(own),
        { speaker: by, text, event: occasion?.id, date },
        parts.map((words) => citationAt(where.article, where.passage, words)),
      ),
    ),
});

/** A prediction of which no article speaks since has an outcome without sequel. */
export const PREDICTIONS = contentTable({
  name: 'previsions',
  title: 'Prévisions',
  description: 'Ce que quelqu’un a dit de l’avenir, et ce que nos articles en disent depuis.',
  schema: z.strictObject({
    ...located,
    ...z.object(prediction.shape).omit({ citation: true, outcome: true }).shape,
    ...bounds,
    ...cited,
    outcome: z.strictObject({
      status: z
        .enum(OUTCOMES)
        .describe(`Suite de la prévision dans nos articles : ${OUTCOMES.join(', ')}`),
      summary: z
        .string()
        .describe('Ce que nos articles en disent depuis ; vide s’ils n’en parlent pas'),
      citations: cited.citations.describe('Références de la suite'),
    }),
  }),
  records: (corpus) =>
    corpus.predictions.map(({ id: own, data: { citation, outcome, ...data } }) => ({
      ...recordOf(own, routes.prediction(own), data, citationsTo(corpus, [citation])),
      outcome: {
        status: outcome?.status ?? 'sans-suite',
        summary: outcome?.summary ?? '',
        citations: citationsTo(corpus, outcome?.citations ?? []),
      },
    })),
});

/** A paragraph of « En deux minutes », sentence by sentence: in the JSON of the corpus only. */
export const synthesisRecord = z.strictObject({
  id,
  title: z.string().min(1),
  sentences: z.array(z.strictObject({ text: z.string().min(1), ...cited })),
});

/** The records of « En deux minutes ». */
export function synthesisRecords(corpus: Corpus): z.infer<typeof synthesisRecord>[] {
  return corpus.synthesis.map(({ id: own, data }) => ({
    id: own,
    title: data.title,
    sentences: data.sentences.map(({ text, citations }) => ({
      text,
      citations: citationsTo(corpus, citations),
    })),
  }));
}
