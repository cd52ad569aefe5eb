import { COLLECTION_NAMES, COLLECTIONS, type CollectionName } from '../schema/collections.ts';
import { referencesIn } from '../schema/reference.ts';
import type { Target } from './address.ts';
import type { Article, Corpus, Entry } from './model.ts';
import { mentionsOf } from './queries/mentions.ts';
import { passagesWith, quotesOf } from './quotes.ts';
import { Refusal } from './refusal.ts';
import { clip } from './show.ts';
import { fieldName } from './validate.ts';

/** A place that relies on something. */
export interface Use {
  file: string;
  line: number;
  /** In words: « référence de l’événement, citations[0].quote ». */
  what: string;
}

const OWNERS: Readonly<Record<CollectionName, string>> = {
  articles: 'de l’article',
  actors: 'de l’acteur',
  topics: 'du thème',
  events: 'de l’événement',
  stances: 'de la position',
  predictions: 'de la prévision',
  synthesis: 'de la synthèse',
};

/**
 * All that relies on an entry or on a passage, file by file: what would break without it.
 *
 * @throws Refusal when an article has no such passage
 */
export function usesOf(corpus: Corpus, { name, id, passage }: Target): Use[] {
  const uses =
    passage === undefined
      ? [
          ...references(corpus, name, id),
          ...quotations(corpus, name, id),
          ...mentions(corpus, name, id),
        ]
      : passageUses(corpus, id, passage);
  return uses.sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
}

function references(corpus: Corpus, name: CollectionName, id: string): Use[] {
  return COLLECTION_NAMES.flatMap((owner) =>
    corpus[owner].flatMap((entry) =>
      referencesIn(COLLECTIONS[owner].schema, entry.data)
        .filter((reference) => reference.to === name && reference.id === id)
        .map(({ path }) => use(entry, path, `champ ${OWNERS[owner]}`)),
    ),
  );
}

/** Where the body of an article gives it as a speaker or as an occasion. */
function quotations({ articles }: Corpus, name: CollectionName, id: string): Use[] {
  return articles.flatMap(({ file, quotations: all }) =>
    all.flatMap(({ by, event, line }) => [
      ...(name === 'actors' && by === id ? [{ file, line, what: 'auteur d’une déclaration' }] : []),
      ...(name === 'events' && event === id
        ? [{ file, line, what: 'occasion d’une déclaration' }]
        : []),
    ]),
  );
}

/** The paragraphs that name an actor, which link to its page. */
function mentions(corpus: Corpus, name: CollectionName, id: string): Use[] {
  if (name !== 'actors') return [];
  return mentionsOf(corpus, id).flatMap(({ article, passages }) =>
    passages.map(({ number, line }) => ({
      file: article.file,
      line,
      what: `nommé au § ${number}`,
    })),
  );
}

function passageUses(corpus: Corpus, id: string, number: string): Use[] {
  const article = corpus.articles.find((each) => each.id === id);
  if (article === undefined)
    throw new Refusal(`${id} n’a plus de fichier, ni donc de § ${number}.`);
  const passage = article.passages.find((each) => each.number === number);
  if (passage === undefined) {
    const numbers = article.passages.map((each) => each.number).join(', ');
    throw new Refusal(`${id} n’a pas de § ${number} ; il a les § ${numbers}.`);
  }
  return [
    ...quotesOf(corpus)
      .filter((each) => each.article === id && passagesWith(article, each.quote).includes(passage))
      .map(({ entry, path, quote }) =>
        use(
          entry,
          path,
          path[0] === 'keyPoints' ? 'point clé' : `référence ${ownerOf(entry)}`,
          quote,
        ),
      ),
    ...declarations(article, number),
  ];
}

function declarations({ file, quotations: all }: Article, number: string): Use[] {
  return all
    .filter(({ passage }) => passage === number)
    .map(({ line, by = '', text }) => ({
      file,
      line,
      what: `déclaration (${by}) : « ${clip(text, 80)} »`,
    }));
}

function use(entry: Entry<unknown>, path: readonly PropertyKey[], kind: string, quote?: string) {
  const words = quote === undefined ? '' : ` : « ${clip(quote, 80)} »`;
  return {
    file: entry.file,
    line: entry.at(path).line,
    what: `${kind}, ${fieldName(path) ?? ''}${words}`,
  };
}

function ownerOf({ file }: Entry<unknown>): string {
  const name = COLLECTION_NAMES.find((each) => file.startsWith(`content/${each}/`));
  return name === undefined ? '' : OWNERS[name];
}
