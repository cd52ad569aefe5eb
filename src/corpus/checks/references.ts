import type { z } from 'zod';
import { nearest } from '../../lib/nearest.ts';
import { type CollectionName, COLLECTION_NAMES } from '../../schema/collection-names.ts';
import { COLLECTIONS } from '../../schema/collections.ts';
import { OPEN_ID } from '../../schema/common.ts';
import { referencesIn } from '../../schema/reference.ts';
import { site } from '../../schema/site.ts';
import { atField, type Issue } from '../issue.ts';
import type { SourceCorpus, SourceEntry } from '../model.ts';

const ID_OF: Readonly<Record<CollectionName, string>> = {
  articles: 'l’identifiant d’un article du corpus',
  actors: 'l’identifiant d’un acteur du corpus',
  topics: 'l’identifiant d’un thème du corpus',
  events: 'l’identifiant d’un événement du corpus',
  stances: 'l’identifiant d’une position du corpus',
  predictions: 'l’identifiant d’une prévision du corpus',
  synthesis: 'l’identifiant d’un paragraphe de la synthèse',
};

/** Every id that the site or an entry gives is that of an entry. */
export function references(corpus: SourceCorpus): Issue[] {
  const unknownIn = (schema: z.ZodType, entry: SourceEntry<unknown>) =>
    referencesIn(schema, entry.data)
      .filter(({ to, id }) => id !== OPEN_ID && !corpus.ids[to].has(id))
      .map(({ to, id, path }) =>
        atField(entry, path, {
          code: 'reference-inconnue',
          expected: ID_OF[to],
          found: id,
          nearest: nearest(id, corpus.ids[to]),
        }),
      );
  const { siteEntry } = corpus;
  return [
    ...(siteEntry === undefined ? [] : unknownIn(site, siteEntry)),
    ...COLLECTION_NAMES.flatMap((name) =>
      corpus[name].flatMap((entry) => unknownIn(COLLECTIONS[name].schema, entry)),
    ),
  ];
}
