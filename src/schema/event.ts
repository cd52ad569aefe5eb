import { z } from 'zod';
import { citation } from './citation.ts';
import { address, dating, id, line, listOf, outsideSource, prose, unique } from './common.ts';
import { EDTF_SHAPES, edtfDate } from './edtf.ts';
import { idOf } from './reference.ts';

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
    title: line,
    kind: z.enum(EVENT_KINDS),
    date: edtfDate,
    dating,
    /** « Reims, France ». */
    place: line,
    /** The lane of the timeline: a region of `content/site.yaml`. */
    region: id,
    actors: unique(idOf('actors')).min(1, { error: 'un acteur au moins' }),
    topics: unique(idOf('topics')).min(1, { error: 'un thème au moins' }),
    summary: prose,
    certainty: z.enum(CERTAINTIES),
    /** The outside source that confirms it, if it is confirmed: its name, « RFI », and its kind. */
    confirmedBy: z.strictObject({ name: line, kind: z.enum(CONFIRMING), address }).optional(),
    /** Whose word it is, where it is not simply that of the cited articles: « un message sur Twitter ». */
    attributedTo: line.optional(),
    citations: listOf(citation).min(1, { error: 'une référence au moins' }),
    /** Where several articles report it: what differs between them, in one or two sentences. */
    contrast: prose.optional(),
    /** Sources outside the corpus, beyond that of the date. */
    sources: listOf(outsideSource).default([]),
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
