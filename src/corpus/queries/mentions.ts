import type { Note, Passage } from '../../markdown/passages.ts';
import type { Article, Corpus } from '../model.ts';
import { actorFinder } from '../names.ts';
import { latestArticles } from './articles.ts';
import { grouped, memoize } from './memoize.ts';

/** The passages of an article that name an actor. */
export interface Mentions {
  article: Article;
  passages: readonly Passage[];
}

/** The notes of an article that name an actor. */
export interface Noted {
  article: Article;
  notes: readonly Note[];
}

/** Finds the actors of a corpus that a text names. */
export const actorsNamed = memoize(({ actors }) => actorFinder(actors));

/** Where each actor is named, the latest article first; read once for a corpus. */
export const mentionsByActor = memoize(
  (corpus: Corpus): ReadonlyMap<string, readonly Mentions[]> => {
    const find = actorsNamed(corpus);
    const index = new Map<string, Mentions[]>();
    for (const article of latestArticles(corpus)) {
      const passages = new Map<string, Set<Passage>>();
      const add = (id: string, passage: Passage) => {
        passages.set(id, (passages.get(id) ?? new Set()).add(passage));
      };
      for (const passage of article.passages) {
        for (const { id } of find(passage.text)) add(id, passage);
      }
      for (const { by, passage: number } of article.quotations) {
        const passage = article.passages.find((candidate) => candidate.number === number);
        if (by !== undefined && passage !== undefined) add(by, passage);
      }
      for (const [id, named] of passages) {
        const inOrder = article.passages.filter((passage) => named.has(passage));
        const all = index.get(id) ?? [];
        all.push({ article, passages: inOrder });
        index.set(id, all);
      }
    }
    return index;
  },
);

/** The actors that each passage names. */
export const actorsByPassage = memoize((corpus): ReadonlyMap<Passage, readonly string[]> => {
  const index = new Map<Passage, string[]>();
  for (const [id, mentions] of mentionsByActor(corpus)) {
    for (const passage of mentions.flatMap(({ passages }) => passages)) {
      index.set(passage, [...(index.get(passage) ?? []), id]);
    }
  }
  return index;
});

const paragraphs = memoize(
  (corpus) =>
    new Map(
      Array.from(mentionsByActor(corpus), ([id, mentions]) => [
        id,
        new Map(mentions.map(({ article, passages }) => [article.id, passages.length])),
      ]),
    ),
);

/** How many paragraphs of an article name an actor. */
export function paragraphsNaming(corpus: Corpus, actor: string, article: string): number {
  return paragraphs(corpus).get(actor)?.get(article) ?? 0;
}

/** The notes that name each actor, those of the latest article first. */
export const notedByActor = memoize((corpus): ReadonlyMap<string, readonly Noted[]> => {
  const find = actorsNamed(corpus);
  const index = new Map<string, Noted[]>();
  for (const article of latestArticles(corpus)) {
    const named = grouped(article.notes, ({ text }) => find(text).map(({ id }) => id));
    for (const [id, notes] of named) {
      const all = index.get(id) ?? [];
      all.push({ article, notes });
      index.set(id, all);
    }
  }
  return index;
});

/** The articles that name an actor, the latest first, and the passages that do. */
export function mentionsOf(corpus: Corpus, actor: string): readonly Mentions[] {
  return mentionsByActor(corpus).get(actor) ?? [];
}
