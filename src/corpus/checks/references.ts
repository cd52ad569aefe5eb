import { nearest } from '../../lib/nearest.ts';
import type { CollectionName } from '../../schema/collection-names.ts';
import { OPEN_ID } from '../../schema/common.ts';
import type { Issue } from '../issue.ts';
import type { SourceCorpus } from '../model.ts';
import { referencesOf } from '../references.ts';
import { fieldName } from '../validate.ts';
import { isGone } from './addresses.ts';

/** What the id of an entry is expected to be, by its collection. */
export const ID_OF: Readonly<Record<CollectionName, string>> = {
  articles: 'l’identifiant d’un article du corpus',
  actors: 'l’identifiant d’un acteur du corpus',
  topics: 'l’identifiant d’un thème du corpus',
  events: 'l’identifiant d’un événement du corpus',
  stances: 'l’identifiant d’une position du corpus',
  predictions: 'l’identifiant d’une prévision du corpus',
  synthesis: 'l’identifiant d’un paragraphe de la synthèse',
};

/** Every id that an entry gives is that of an entry. */
export function references(corpus: SourceCorpus): Issue[] {
  return (
    referencesOf(corpus)
      // Of a collection that could not be read, nothing is known.
      .filter(
        ({ to, id }) =>
          corpus.ids[to].size > 0 &&
          !corpus.ids[to].has(id) &&
          id !== OPEN_ID &&
          !isGone(corpus, `${to}/${id}`),
      )
      .map(({ entry, to, id, path }) => ({
        code: 'reference-inconnue',
        file: entry.file,
        ...entry.at(path),
        field: fieldName(path),
        expected: ID_OF[to],
        found: id,
        nearest: nearest(id, corpus.ids[to]),
      }))
  );
}
