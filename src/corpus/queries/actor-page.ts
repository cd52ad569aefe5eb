import type { Actor, Article, Corpus } from '../model.ts';
import { actorFinder } from '../names.ts';
import { relatives } from './actors.ts';
import { latestArticles } from './articles.ts';
import { eventsOfActor } from './events.ts';
import { entry } from './lookup.ts';
import { type Mentions, mentionsOf } from './mentions.ts';
import { type EventView, eventViews } from './views.ts';

export interface ActorPage {
  actor: Actor;
  relatives: Actor[];
  mentions: readonly Mentions[];
  /** Articles in which only a note names it. */
  noted: Article[];
  events: EventView[];
}

export function actorPaths({ actors }: Corpus): { params: { id: string } }[] {
  return actors.map(({ id }) => ({ params: { id } }));
}

/** All that an actor's page shows. */
export function actorPage(corpus: Corpus, id: string): ActorPage {
  const actor = entry(corpus, 'actors', id);
  const mentions = mentionsOf(corpus, id);
  const named = new Set(mentions.map(({ article }) => article.id));
  const find = actorFinder([actor]);
  return {
    actor,
    relatives: relatives(corpus, actor),
    mentions,
    noted: latestArticles(corpus).filter(
      (article) =>
        !named.has(article.id) && article.notes.some(({ text }) => find(text).length > 0),
    ),
    events: eventViews(corpus, eventsOfActor(corpus, id)),
  };
}
