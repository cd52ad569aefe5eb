import type { Thing } from 'schema-dts';
import type { Actor, Topic } from '../../corpus/model.ts';
import { absolute, routes } from '../../lib/routes.ts';
import type { ActorKind } from '../../schema/actor.ts';

const ACTOR_TYPES = {
  country: 'Country',
  person: 'Person',
  organisation: 'Organization',
  territory: 'AdministrativeArea',
} as const satisfies Record<ActorKind, string>;

/** An actor, in a few words, where another thing names it. */
export function actorName({ id, data }: Actor): Thing {
  return {
    '@type': ACTOR_TYPES[data.kind],
    '@id': absolute(routes.actor(id)),
    name: data.name,
  };
}

/** The same of a topic. */
export function topicName({ id, data }: Topic): Thing {
  return { '@type': 'Thing', '@id': absolute(routes.topic(id)), name: data.name };
}
