import { ACTOR_KIND_LABELS } from '../../../lib/labels.ts';
import { ASIDE } from '../../../lib/paging.ts';
import { routes } from '../../../lib/routes.ts';
import { count } from '../../../lib/text.ts';
import type { Corpus, Topic } from '../../model.ts';
import { relatives } from '../actors.ts';
import { entry } from '../lookup.ts';
import { mentionsOf } from '../mentions.ts';
import { actorsOfTopic } from '../topics.ts';
import { at } from './entries.ts';
import { alone, type SharedList } from './list.ts';

/** The actors that an actor is bound to; where they are many, the most often named are shown. */
export function relativeList(corpus: Corpus, id: string): SharedList {
  const { data } = entry(corpus, 'actors', id);
  const bound = relatives(corpus, entry(corpus, 'actors', id));
  return alone({
    ...{ id: 'lies', path: routes.dossierList(id, 'acteurs-lies'), room: ASIDE, isPart: true },
    within: [
      { name: 'Acteurs', path: routes.actors() },
      { name: data.name, path: routes.actor(id) },
    ],
    ...{ title: 'Acteurs liés', name: `${data.name} : acteurs liés` },
    words: { many: 'acteurs liés', most: 'souvent nommés' },
    total: bound.length,
    from: (index) => mentionsOf(corpus, bound[index]?.id ?? '').length,
    entries: (indexes) => ({
      kind: 'names',
      items: at(bound, indexes).map((actor) => ({
        path: routes.actor(actor.id),
        name: actor.data.name,
        note: ACTOR_KIND_LABELS[actor.data.kind].one,
      })),
    }),
  });
}

/** The actors of a topic's events, the most frequent first. */
export function topicActorList(corpus: Corpus, { id, data }: Topic): SharedList {
  const actors = actorsOfTopic(corpus, id);
  return alone({
    ...{ id: 'acteurs', path: routes.topicList(id, 'acteurs'), room: ASIDE, isPart: true },
    within: [
      { name: 'Thèmes', path: routes.topics() },
      { name: data.name, path: routes.topic(id) },
    ],
    ...{ title: 'Acteurs', name: `${data.name} : acteurs`, from: 'start' },
    ...{ words: { many: 'acteurs', most: 'présents' }, total: actors.length },
    entries: (indexes) => ({
      kind: 'names',
      items: at(actors, indexes).map(({ actor, events }) => ({
        path: routes.actor(actor.id),
        name: actor.data.name,
        note: count(events, 'événement'),
      })),
    }),
  });
}
