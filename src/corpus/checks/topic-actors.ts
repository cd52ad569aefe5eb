import { atField, type Issue } from '../issue.ts';
import type { SourceCorpus } from '../model.ts';

/** The actor that a topic is about takes part in one of its events. */
export function topicActors({ topics, events, ids }: SourceCorpus): Issue[] {
  return topics.flatMap((topic) => {
    const { actor } = topic.data;
    const own = events.filter(({ data }) => data.topics.includes(topic.id));
    // An actor that is unknown is another rule's.
    if (actor === undefined || !ids.actors.has(actor)) return [];
    if (own.some(({ data }) => data.actors.includes(actor))) return [];
    return atField(topic, ['actor'], {
      code: 'acteur-hors-du-theme',
      expected: 'un acteur d’un événement du thème',
      found: actor,
    });
  });
}
