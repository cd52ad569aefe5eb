import { nearest } from '../../lib/nearest.ts';
import { COLLECTION_NAMES, COLLECTIONS, type CollectionName } from '../../schema/collections.ts';
import { OPEN_ID } from '../../schema/common.ts';
import { referencesIn } from '../../schema/reference.ts';
import type { Issue } from '../issue.ts';
import type { Corpus } from '../model.ts';
import { fieldName } from '../validate.ts';

const KINDS: Readonly<Record<CollectionName, string>> = {
  articles: 'un article',
  actors: 'un acteur',
  topics: 'un thème',
  events: 'un événement',
  stances: 'une position',
  predictions: 'une annonce',
  synthesis: 'un paragraphe de la synthèse',
};

/** Every id that an entry gives is that of an entry. */
export function references(corpus: Corpus): Issue[] {
  return COLLECTION_NAMES.flatMap((collection) =>
    corpus[collection].flatMap((entry) =>
      referencesIn(COLLECTIONS[collection].schema, entry.data)
        // Of a collection that could not be read, nothing is known.
        .filter(
          ({ to, id }) => corpus.ids[to].size > 0 && !corpus.ids[to].has(id) && id !== OPEN_ID,
        )
        .map(({ to, id, path }) => ({
          code: 'reference-inconnue',
          file: entry.file,
          ...entry.at(path),
          field: fieldName(path),
          expected: `l’identifiant d’${KINDS[to]} du corpus`,
          found: id,
          nearest: nearest(id, corpus.ids[to]),
        })),
    ),
  );
}
