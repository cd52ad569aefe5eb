import { byName } from '../../lib/text.ts';
import type { Actor, Article, Corpus, Topic } from '../model.ts';
import { latestArticles } from './articles.ts';
import { eventsOfTopic } from './events.ts';
import { entry } from './lookup.ts';
import { grouped, memoize } from './memoize.ts';

/** Topics as an index has them: « L’étranger proche » under E. */
export function topicsByName(corpus: Corpus): Topic[] {
  return corpus.topics.toSorted((a, b) => byName(filedUnder(a), filedUnder(b)));
}

function filedUnder({ data: { name } }: Topic): string {
  return name.replace(/^(?:l[’']|(?:la|les?) )/i, '');
}

/** The articles of a topic, the latest first. */
export function articlesOfTopic(corpus: Corpus, topic: string): readonly Article[] {
  return articlesByTopic(corpus).get(topic) ?? [];
}

const articlesByTopic = memoize((corpus) =>
  grouped(latestArticles(corpus), ({ data }) => data.topics),
);

/** Actors of a topic's events, the most frequent first. */
export function actorsOfTopic(corpus: Corpus, topic: string): { actor: Actor; events: number }[] {
  const byActor = grouped(eventsOfTopic(corpus, topic), ({ data }) => data.actors);
  return Array.from(byActor, ([id, events]) => ({
    actor: entry(corpus, 'actors', id),
    events: events.length,
  })).sort((a, b) => b.events - a.events || byName(a.actor.data.name, b.actor.data.name));
}
