import type { Country, Graph, Organization, Person, Place } from 'schema-dts';
import type { Actor, Corpus } from '../../corpus/model.ts';
import { entries } from '../../corpus/queries/lookup.ts';
import { absolute, routes } from '../../lib/routes.ts';
import { graph } from './graph.ts';
import { actorName } from './names.ts';

/** A person, a country, an organisation or a territory, and whom it is bound to. */
export function actorGraph(corpus: Corpus, actor: Actor): Graph {
  const { id, data } = actor;
  return graph(
    [
      { name: 'Acteurs', path: routes.actors() },
      { name: data.name, path: routes.actor(id) },
    ],
    thingOf(corpus, actor),
  );
}

function thingOf(corpus: Corpus, { id, data }: Actor): Person | Country | Organization | Place {
  const address = absolute(routes.actor(id));
  const bound = (ids: readonly string[]) => entries(corpus, 'actors', ids).map(actorName);
  const common = {
    '@id': address,
    url: address,
    name: data.name,
    description: data.description,
    ...(data.aliases.length === 0 ? {} : { alternateName: data.aliases }),
  };
  switch (data.kind) {
    case 'person':
      return {
        '@type': 'Person',
        ...common,
        jobTitle: data.role,
        affiliation: bound(data.of) as Organization[],
      };
    case 'country':
      return { '@type': 'Country', ...common, identifier: data.iso };
    case 'organisation':
      return {
        '@type': 'Organization',
        ...common,
        member: bound(data.members ?? []) as Organization[],
      };
    case 'territory':
      return {
        '@type': 'AdministrativeArea',
        ...common,
        containedInPlace: bound([data.partOf]) as Place[],
      };
  }
}
