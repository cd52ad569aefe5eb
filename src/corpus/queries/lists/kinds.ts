import { ACTOR_KIND_LABELS, EVENT_KIND_LABELS } from '../../../lib/labels.ts';
import { ENTRIES, NAMES } from '../../../lib/paging.ts';
import { routes } from '../../../lib/routes.ts';
import { slug } from '../../../lib/slug.ts';
import { count, fold, lowered } from '../../../lib/text.ts';
import { EVENT_KINDS } from '../../../schema/event.ts';
import type { Corpus } from '../../model.ts';
import { actorsByKind, filedUnder } from '../actors.ts';
import { eventsInTime } from '../events.ts';
import { mentionsOf } from '../mentions.ts';
import { grouped, memoize } from '../memoize.ts';
import { eventEntries } from './dossier.ts';
import { at } from './entries.ts';
import { type List, share, type SharedList } from './list.ts';

/** The actors of each kind, by name; where they are many, the most often named are shown. */
export const actorKinds = memoize((corpus: Corpus): readonly SharedList[] => {
  const articles = (id = '') => mentionsOf(corpus, id).length;
  const lists = actorsByKind(corpus).map(({ kind, actors }): List => {
    const title = ACTOR_KIND_LABELS[kind].many;
    return {
      ...{ id: kind, path: routes.actorsOf(slug(title)), title },
      name: `Acteurs : ${lowered(title)}`,
      ...{ within: [{ name: 'Acteurs', path: routes.actors() }], room: NAMES, isPart: true },
      words: { many: title.toLowerCase(), most: 'souvent nommés', order: 'de A à Z' },
      total: actors.length,
      from: (index) => articles(actors[index]?.id),
      entries: (indexes) => ({
        kind: 'names',
        items: at(actors, indexes).map(({ id, data }) => ({
          path: routes.actor(id),
          name: data.name,
          note: articles(id) > 0 ? count(articles(id), 'article') : 'en note',
        })),
      }),
      markOf: (index) => {
        const actor = actors[index];
        return actor === undefined ? '' : fold(filedUnder(actor)).slice(0, 1).toUpperCase();
      },
    };
  });
  return share(lists, NAMES);
});

/** The events of each kind that has some, in time. */
export const eventKinds = memoize((corpus: Corpus): readonly SharedList[] => {
  const byKind = grouped(eventsInTime(corpus), ({ data }) => [data.kind]);
  const lists = EVENT_KINDS.flatMap((kind): List[] => {
    const events = (byKind.get(kind) ?? []).map((event) => ({ ...event, silence: undefined }));
    const title = EVENT_KIND_LABELS[kind];
    if (events.length === 0) return [];
    return [
      {
        ...{ id: kind, path: routes.eventsOf(kind), title, name: `Événements : ${lowered(title)}` },
        within: [{ name: 'Événements', path: routes.events() }],
        ...{ room: ENTRIES, isPart: true, words: { many: 'événements', most: 'récents' } },
        ...{ total: events.length, from: 'end' },
        ...eventEntries(corpus, events, false),
      },
    ];
  });
  return share(lists, ENTRIES);
});
