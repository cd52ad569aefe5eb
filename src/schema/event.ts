import { z } from 'zod';
import { citation } from './citation.ts';
import { dating, line, listOf, outsideSource, prose, unique } from './common.ts';
import { edtfDate } from './edtf.ts';
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

export const REGIONS = [
  'russie-ukraine',
  'bielorussie',
  'caucase',
  'asie-centrale',
  'moyen-orient',
  'ameriques-et-monde',
] as const;
export type Region = (typeof REGIONS)[number];

/**
 * `etabli`: no article and no source disputes it; `rapporte`: an article says so; `allegue`:
 * asserted without proof.
 */
export const CERTAINTIES = ['etabli', 'rapporte', 'allegue'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** One file of `content/events/`: something dated that happened, with the words that say so. */
export const event = z
  .strictObject({
    title: line,
    kind: z.enum(EVENT_KINDS),
    date: edtfDate,
    dating,
    /** « Erevan, Arménie ». */
    place: line,
    /** The lane of the timeline. */
    region: z.enum(REGIONS),
    actors: unique(idOf('actors')).min(1, { error: 'un acteur au moins' }),
    topics: unique(idOf('topics')).min(1, { error: 'un thème au moins' }),
    summary: prose,
    certainty: z.enum(CERTAINTIES),
    /** Whose word it is, when it is not established: « le message d’un compte Twitter ». */
    attributedTo: line.optional(),
    citations: listOf(citation).min(1, { error: 'une référence au moins' }),
    /** Where several articles report it: what differs between them, in one or two sentences. */
    contrast: prose.optional(),
    /** Sources outside the corpus, beyond that of the date. */
    sources: listOf(outsideSource).default([]),
  })
  .refine((value) => value.certainty === 'etabli' || value.attributedTo !== undefined, {
    error: 'à qui le fait est attribué, puisqu’il n’est pas établi',
    path: ['attributedTo'],
  });
export type EventData = z.infer<typeof event>;
