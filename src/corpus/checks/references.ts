import { nearest } from '../../lib/nearest.ts';
import type { CollectionName } from '../../schema/collections.ts';
import type { Issue } from '../issue.ts';
import type { Corpus, DataPath, Entry } from '../model.ts';
import { citationsOf } from '../quotes.ts';
import { fieldName } from '../validate.ts';

/** Stands for the author of an article where an actor's id is asked for. */
export const AUTHOR = 'auteur';

const KINDS: Readonly<Record<CollectionName, string>> = {
  articles: 'un article',
  actors: 'un acteur',
  topics: 'un thème',
  events: 'un événement',
  stances: 'une position',
  predictions: 'une annonce',
  synthesis: 'un paragraphe de la synthèse',
};

interface Reference {
  entry: Entry<unknown>;
  path: DataPath;
  to: CollectionName;
  id: string;
}

/** Every id that an entry gives is that of an entry. */
export function references(corpus: Corpus): Issue[] {
  return referencesOf(corpus).flatMap(({ entry, path, to, id }) =>
    corpus.ids[to].has(id)
      ? []
      : [
          {
            code: 'reference-inconnue',
            file: entry.file,
            ...entry.at(path),
            field: fieldName(path),
            expected: `l’identifiant d’${KINDS[to]} du corpus`,
            found: id,
            nearest: nearest(id, corpus.ids[to]),
          },
        ],
  );
}

function referencesOf(corpus: Corpus): Reference[] {
  const each = (entry: Entry<unknown>, field: string, to: CollectionName, ids: readonly string[]) =>
    ids.map((id, index) => ({ entry, path: [field, index], to, id }));
  const one = (entry: Entry<unknown>, field: string, to: CollectionName, id: string | undefined) =>
    id === undefined || id === AUTHOR ? [] : [{ entry, path: [field], to, id }];

  return [
    ...[...corpus.articles, ...corpus.events].flatMap((entry) => [
      ...each(entry, 'actors', 'actors', entry.data.actors),
      ...each(entry, 'topics', 'topics', entry.data.topics),
    ]),
    ...corpus.actors.flatMap((entry) => {
      switch (entry.data.kind) {
        case 'person':
          return each(entry, 'of', 'actors', entry.data.of);
        case 'organisation':
          return each(entry, 'members', 'actors', entry.data.members ?? []);
        case 'territory':
          return one(entry, 'partOf', 'actors', entry.data.partOf);
        case 'country':
          return [];
      }
    }),
    ...corpus.stances.flatMap((entry) => [
      ...one(entry, 'actor', 'actors', entry.data.actor),
      ...one(entry, 'toward', 'actors', entry.data.toward),
      ...one(entry, 'judge', 'actors', entry.data.judge),
    ]),
    ...corpus.predictions.flatMap((entry) => [
      ...one(entry, 'speaker', 'actors', entry.data.speaker),
      ...each(entry, 'actors', 'actors', entry.data.actors),
    ]),
    ...citationsOf(corpus).map(({ citation, entry, path }) => ({
      entry,
      path: [...path, 'article'],
      to: 'articles' as const,
      id: citation.article,
    })),
  ];
}
