import type { Event as EventThing, Graph } from 'schema-dts';
import type { Corpus, Event } from '../../corpus/model.ts';
import { evidenceFor } from '../../corpus/queries/evidence.ts';
import { entries } from '../../corpus/queries/lookup.ts';
import { shape } from '../../lib/dates.ts';
import { absolute, routes } from '../../lib/routes.ts';
import { days } from '../../schema/edtf.ts';
import { graph } from './graph.ts';
import { actorName, topicName } from './names.ts';

/** An event, where, who takes part, and the paragraphs that tell it. */
export function eventGraph(corpus: Corpus, { id, data }: Event): Graph {
  const address = absolute(routes.event(id));
  const evidence = evidenceFor(corpus, data.citations);
  const told = new Set(
    evidence.map(({ article, passage }) => absolute(routes.passage(article.id, passage.number))),
  );
  const own: EventThing = {
    '@type': 'Event',
    '@id': address,
    url: address,
    name: data.title,
    description: data.summary,
    ...knownDays(data.date),
    location: { '@type': 'Place', name: data.place, address: data.place },
    about: [
      ...entries(corpus, 'actors', data.actors).map(actorName),
      ...entries(corpus, 'topics', data.topics).map(topicName),
    ],
    subjectOf: Array.from(told, (url) => ({ '@type': 'CreativeWork', url })),
  };
  return graph(
    [
      { name: 'Événements', path: routes.events() },
      { name: data.title, path: routes.event(id) },
    ],
    own,
  );
}

/** schema.org has no word for « about » or « between »: such a date is left out, not made precise. */
function knownDays(date: string): { startDate?: string; endDate?: string } {
  const [start, end] = days(date);
  if (date.includes('~') || !['day', 'month', 'year', 'lasting'].includes(shape(date))) return {};
  return {
    ...(start === undefined ? {} : { startDate: start }),
    ...(end === undefined ? {} : { endDate: end }),
  };
}
