import type { Note, Passage } from '../../markdown/passages.ts';
import type { Article, Corpus } from '../model.ts';
import { actorFinder } from '../names.ts';
import { latestArticles } from './articles.ts';
import { memoize } from './memoize.ts';

/** The passages of an article that name an actor. */
export interface Mentions {
  article: Article;
  passages: readonly Passage[];
}

/** Finds the actors of a corpus that a text names. */
export const actorsNamed = memoize(({ actors }) => actorFinder(actors));

/** Where each actor is named, the latest article first. */
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
        index.set(id, [...(index.get(id) ?? []), { article, passages: inOrder }]);
      }
    }
    return index;
  },
);

/** The articles that name an actor, the latest first, and the passages that do. */
export function mentionsOf(corpus: Corpus, actor: string): readonly Mentions[] {
  return mentionsByActor(corpus).get(actor) ?? [];
}

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

const actorsByNote = memoize((corpus): ReadonlyMap<Note, readonly string[]> => {
  const notes = corpus.articles.flatMap((article) => article.notes);
  return new Map(notes.map((note) => [note, actorsNamed(corpus)(note.text).map(({ id }) => id)]));
});

/** The articles of which some notes name an actor, the latest first, and these notes. */
export function notesNaming(
  corpus: Corpus,
  actor: string,
): { article: Article; notes: readonly Note[] }[] {
  return latestArticles(corpus)
    .map((article) => ({
      article,
      notes: article.notes.filter((note) => actorsByNote(corpus).get(note)?.includes(actor)),
    }))
    .filter(({ notes }) => notes.length > 0);
}
