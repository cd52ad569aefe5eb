import { z } from 'zod';
import { citation } from './citation.ts';
import { address, dating, id, line, listOf, name, outsideSource, prose } from './common.ts';
import { EDTF_SHAPES, edtfDate } from './edtf.ts';
import { subjects } from './reference.ts';

export const EVENT_KINDS = [
  'combat',
  'sommet',
  'decision',
  'declaration',
  'evolution',
  'renversement',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/**
 * `confirme`: a named outside source, as good as the claim, says so too; `rapporte`: an article says
 * that it happened; `sans-preuve`: the article, or whom it cites, accuses or supposes.
 */
export const CERTAINTIES = ['confirme', 'rapporte', 'sans-preuve'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** Who may confirm an event: an agency, an institution, a paper or station of record; no aggregator. */
export const CONFIRMING = ['agence', 'institution', 'presse-de-reference'] as const;

/** One file of `content/events/`: something dated that happened, with the words that say so. */
export const event = z
  .strictObject({
    title: line.describe('Titre'),
    kind: z.enum(EVENT_KINDS).describe(`Nature : ${EVENT_KINDS.join(', ')}`),
    date: edtfDate,
    dating,
    /** « Reims, France ». */
    place: line.describe('Lieu'),
    /** A region of `content/site.yaml`. */
    region: id.describe('Région de la chronologie'),
    ...subjects,
    summary: prose.describe('Résumé, dans nos mots'),
    /** Ordinary words for it that the texts do not have; they state nothing. */
    searchTerms: listOf(name).default([]).describe('Mots que la recherche accepte aussi'),
    certainty: z.enum(CERTAINTIES).describe(`Certitude : ${CERTAINTIES.join(', ')}`),
    confirmedBy: z
      .strictObject({
        /** « RFI ». */
        name: line.describe('nom'),
        kind: z.enum(CONFIRMING).describe(CONFIRMING.join(', ')),
        address,
      })
      .optional()
      .describe('Source extérieure qui confirme l’événement'),
    /** « un message sur Twitter ». */
    attributedTo: line
      .optional()
      .describe('À qui le fait est attribué, si ce n’est pas simplement à l’article'),
    citations: listOf(citation).min(1, { error: 'une référence au moins' }),
    /** Where several articles report it, in one or two sentences. */
    contrast: prose.optional().describe('Ce qui diffère d’un article à l’autre'),
    /** Beyond that of the date. */
    sources: listOf(outsideSource).default([]).describe('Sources extérieures'),
  })
  .refine((value) => value.certainty !== 'sans-preuve' || value.attributedTo !== undefined, {
    error: 'à qui le fait est attribué, puisqu’il est affirmé sans preuve',
    path: ['attributedTo'],
  })
  .refine((value) => (value.certainty === 'confirme') === (value.confirmedBy !== undefined), {
    error:
      'la source extérieure qui confirme l’événement s’il est « confirme », et seulement alors',
    path: ['confirmedBy'],
  })
  .refine(({ kind, date }) => kind !== 'evolution' || !EDTF_SHAPES.between.test(date), {
    error:
      'une durée, « a~/b~ », puisque l’événement est une évolution : « [a..b] » est un seul jour, inconnu',
    path: ['date'],
  })
  .refine(
    ({ citations, contrast }) =>
      new Set(citations.map(({ article }) => article)).size > 1 === (contrast !== undefined),
    {
      error:
        'en quoi les articles diffèrent si plusieurs rapportent l’événement, et seulement alors',
      path: ['contrast'],
    },
  );
export type EventData = z.infer<typeof event>;
