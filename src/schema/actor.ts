import { z } from 'zod';
import { language, line, prose, unique } from './common.ts';
import { idOf } from './reference.ts';

export const ACTOR_KINDS = ['country', 'person', 'organisation', 'territory'] as const;
export type ActorKind = (typeof ACTOR_KINDS)[number];

const named = {
  /** The usual French name, the one shown everywhere. */
  name: line,
  /** The language of the name and its aliases, when it is not French: `de`. */
  lang: language.optional(),
  /** Other spellings, initials, the family name alone (lists go by it): linked, counted, searched. */
  aliases: unique(line).default([]),
  /** Words that stand for it (Paris, l’Élysée): linked and counted, the longest first. */
  metonyms: unique(line).default([]),
  /** Masculine singular adjectives (français, écossais): linked, in all their forms. */
  adjectives: unique(line).default([]),
  /** What readers may type to find it (Reims, Lutèce): search only. */
  searchTerms: unique(line).default([]),
  /** Who it is, neutrally, and how the articles speak of it. */
  description: prose,
};

/** One file of `content/actors/`: a country, a person, an organisation or a territory. */
export const actor = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('country'),
    /** ISO 3166-1 alpha-2 code. */
    iso: z.string().regex(/^[A-Z]{2}$/, { error: 'un code ISO de deux capitales' }),
    ...named,
  }),
  z.strictObject({
    kind: z.literal('person'),
    /** Office or trade, in lower case: « maire de Reims ». */
    role: line,
    /** The countries, territories or organisations that the person is of. */
    of: unique(idOf('actors')).min(1, { error: 'un acteur au moins' }),
    ...named,
  }),
  z.strictObject({
    kind: z.literal('organisation'),
    /** Members that are actors of this corpus. */
    members: unique(idOf('actors')).optional(),
    ...named,
  }),
  z.strictObject({
    kind: z.literal('territory'),
    /** The country that the territory is part of, after the United Nations. */
    partOf: idOf('actors'),
    ...named,
  }),
]);
export type ActorData = z.infer<typeof actor>;
