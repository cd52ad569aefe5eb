import { byName } from '../../lib/text.ts';
import type { Note, Passage } from '../../markdown/passages.ts';
import type { Actor, Article, Corpus } from '../model.ts';
import { actorFinder } from '../names.ts';
import { latestArticles } from './articles.ts';
import { memoize } from './memoize.ts';

/** Finds the actors of a corpus that a text names. */
export const actorsNamed = memoize(({ actors }) => actorFinder(actors));

/** The actors that each passage names or quotes, and that each note names. */
export const actorsByText = memoize((corpus): ReadonlyMap<Passage | Note, ReadonlySet<string>> => {
  const named = (text: string) => actorsNamed(corpus)(text).map(({ id }) => id);
  return new Map<Passage | Note, ReadonlySet<string>>(
    corpus.articles.flatMap(({ passages, notes, quotations }) => [
      ...passages.map((passage) => {
        const quoted = quotations.filter((quotation) => quotation.passage === passage.number);
        const speakers = quoted.flatMap(({ by }) => by ?? []);
        return [passage, new Set([...named(passage.text), ...speakers])] as const;
      }),
      ...notes.map((note) => [note, new Set(named(note.text))] as const),
    ]),
  );
});

/** The passages of an article that name an actor. */
export interface Mentions {
  article: Article;
  passages: readonly Passage[];
}

/** The articles that name each actor, by its id. */
const mentionsByActor = memoize((corpus): ReadonlyMap<string, readonly Mentions[]> => {
  const named = actorsByText(corpus);
  const mentions = latestArticles(corpus).flatMap((article) => {
    const actors = new Set(article.passages.flatMap((passage) => [...(named.get(passage) ?? [])]));
    return Array.from(actors, (actor) => ({
      actor,
      article,
      passages: article.passages.filter((passage) => named.get(passage)?.has(actor)),
    }));
  });
  return Map.groupBy(mentions, ({ actor }) => actor);
});

/** The articles that name an actor, the latest first, and the passages that do. */
export function mentionsOf(corpus: Corpus, actor: string): readonly Mentions[] {
  return mentionsByActor(corpus).get(actor) ?? [];
}

/** The actors that share paragraphs with one, those that share most first. */
export function coMentionsOf(corpus: Corpus, id: string): { actor: Actor; paragraphs: number }[] {
  const shared = mentionsOf(corpus, id)
    .flatMap(({ passages }) => passages)
    .map((passage) => actorsByText(corpus).get(passage));
  return corpus.actors
    .filter((other) => other.id !== id)
    .map((actor) => ({
      actor,
      paragraphs: shared.filter((named) => named?.has(actor.id)).length,
    }))
    .filter(({ paragraphs }) => paragraphs > 0)
    .sort((a, b) => b.paragraphs - a.paragraphs || byName(a.actor.data.name, b.actor.data.name));
}
