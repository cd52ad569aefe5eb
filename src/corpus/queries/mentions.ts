import type { Passage } from '../../markdown/passages.ts';
import type { Article, Corpus } from '../model.ts';
import { actorFinder } from '../names.ts';
import { latestArticles } from './articles.ts';

/** The passages of an article that name an actor. */
export interface Mentions {
  article: Article;
  passages: readonly Passage[];
}

const indexes = new WeakMap<Corpus, ReadonlyMap<string, readonly Mentions[]>>();

/** Where each actor is named, the latest article first; read once for a corpus. */
export function mentionsByActor(corpus: Corpus): ReadonlyMap<string, readonly Mentions[]> {
  const known = indexes.get(corpus);
  if (known !== undefined) return known;
  const find = actorFinder(corpus.actors);
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
      const inOrder = [...named].sort((a, b) => a.number - b.number);
      index.set(id, [...(index.get(id) ?? []), { article, passages: inOrder }]);
    }
  }
  indexes.set(corpus, index);
  return index;
}

export function mentionsOf(corpus: Corpus, actor: string): readonly Mentions[] {
  return mentionsByActor(corpus).get(actor) ?? [];
}
