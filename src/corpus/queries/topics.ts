import { routes } from '../../lib/routes.ts';
import { byName, count } from '../../lib/text.ts';
import type { Article, Corpus, Topic } from '../model.ts';
import type { NameLink } from './actors.ts';
import { latestArticles } from './articles.ts';
import { eventsOfTopic } from './events.ts';
import { type InTime, withSilences } from './silence.ts';
import { type EventView, eventViews } from './views.ts';

/** A topic, as the list of all topics shows it. */
export interface TopicView {
  id: string;
  data: Topic['data'];
  /** How many it has. */
  articles: number;
  events: number;
}

/** Every topic, by name. */
export function topicViews(corpus: Corpus): TopicView[] {
  return topicsByName(corpus).map(({ id, data }) => ({
    id,
    data,
    articles: articlesOfTopic(corpus, id).length,
    events: eventsOfTopic(corpus, id).length,
  }));
}

export interface TopicPage {
  /** What happened, in time. */
  events: InTime<EventView>[];
  articles: readonly Article[];
  /** Actors of its events, the most frequent first. */
  actors: NameLink[];
}

/** All that a topic's page lists. */
export function topicPage(corpus: Corpus, topic: string): TopicPage {
  const events = eventViews(corpus, eventsOfTopic(corpus, topic));
  return {
    events: withSilences(corpus, events, ({ data }) => data.date),
    articles: articlesOfTopic(corpus, topic),
    actors: corpus.actors
      .map(({ id, data: { name } }) => ({
        path: routes.actor(id),
        name,
        total: events.filter(({ data }) => data.actors.includes(id)).length,
      }))
      .filter(({ total }) => total > 0)
      .sort((a, b) => b.total - a.total || byName(a.name, b.name))
      .map(({ path, name, total }) => ({ path, name, note: count(total, 'événement') })),
  };
}

/** Topics in the order of an index: « L’étranger proche » under E. */
export function topicsByName(corpus: Corpus): Topic[] {
  return corpus.topics.toSorted((a, b) => byName(filedUnder(a), filedUnder(b)));
}

function filedUnder({ data: { name } }: Topic): string {
  return name.replace(/^(?:l[’']|(?:la|les?) )/i, '');
}

/** The articles of a topic, the latest first. */
export function articlesOfTopic(corpus: Corpus, topic: string): readonly Article[] {
  return latestArticles(corpus).filter(({ data }) => data.topics.includes(topic));
}
