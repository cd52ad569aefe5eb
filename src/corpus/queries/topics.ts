import { byName, count } from '../../lib/text.ts';
import type { Corpus, Topic } from '../model.ts';
import { actorLink } from './actors.ts';
import { articlesOfTopic } from './articles.ts';
import { eventsOfTopic, eventViews } from './events.ts';
import { entry } from './lookup.ts';
import { withSilences } from './silence.ts';

/** Every topic, by name, and how many articles and events it has. */
export function topicViews(corpus: Corpus) {
  return topicsByName(corpus).map(({ id, data }) => ({
    id,
    data,
    articles: articlesOfTopic(corpus, id).length,
    events: eventsOfTopic(corpus, id).length,
  }));
}

/** What the page of a topic shows. */
export function topicPage(corpus: Corpus, id: string) {
  const events = eventsOfTopic(corpus, id);
  const topic = entry(corpus, 'topics', id);
  const { actor } = topic.data;
  return {
    topic,
    /** Whose topic it is. */
    actor: actor === undefined ? undefined : entry(corpus, 'actors', actor),
    /** What happened, in time. */
    events: withSilences(corpus, eventViews(corpus, events), ({ data }) => data.date),
    articles: articlesOfTopic(corpus, id),
    /** Actors of its events, the most frequent first. */
    actors: corpus.actors
      .map((actor) => ({
        actor,
        total: events.filter(({ data }) => data.actors.includes(actor.id)).length,
      }))
      .filter(({ total }) => total > 0)
      .sort((a, b) => b.total - a.total || byName(a.actor.data.name, b.actor.data.name))
      .map(({ actor, total }) => actorLink(actor, count(total, 'événement'))),
  };
}

/** The topics of an actor alone, by name. */
export function ownTopics(corpus: Corpus, actor: string): Topic[] {
  return topicsByName(corpus).filter(({ data }) => data.actor === actor);
}

/** Topics in the order of an index: « L’étranger proche » under E. */
export function topicsByName(corpus: Corpus): Topic[] {
  const filedUnder = ({ data }: Topic) => data.name.replace(/^(?:l[’']|(?:la|les?) )/i, '');
  return corpus.topics.toSorted((a, b) => byName(filedUnder(a), filedUnder(b)));
}
