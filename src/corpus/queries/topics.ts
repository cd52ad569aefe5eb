import { byName } from '../../lib/text.ts';
import type { Actor, Article, Corpus, Topic } from '../model.ts';
import { latestArticles } from './articles.ts';
import { eventsOfTopic } from './events.ts';

export function topicsByName(corpus: Corpus): Topic[] {
  return corpus.topics.toSorted((a, b) => byName(a.data.name, b.data.name));
}

export function articlesOfTopic(corpus: Corpus, topic: string): Article[] {
  return latestArticles(corpus).filter(({ data }) => data.topics.includes(topic));
}

/** Actors of a topic's events, the most frequent first. */
export function actorsOfTopic(corpus: Corpus, topic: string): { actor: Actor; events: number }[] {
  const events = eventsOfTopic(corpus, topic);
  return corpus.actors
    .map((actor) => ({
      actor,
      events: events.filter(({ data }) => data.actors.includes(actor.id)).length,
    }))
    .filter(({ events: total }) => total > 0)
    .sort((a, b) => b.events - a.events || byName(a.actor.data.name, b.actor.data.name));
}
