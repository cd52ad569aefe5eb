import { actor as schema, type ActorKind } from '../../schema/actor.ts';
import { referencesIn } from '../../schema/reference.ts';
import { atField, type Issue } from '../issue.ts';
import type { SourceCorpus } from '../model.ts';

const GROUPS: readonly ActorKind[] = ['country', 'territory', 'organisation'];

/** The kinds of actors that a field of an actor may name. */
const EXPECTED: Readonly<Partial<Record<PropertyKey, readonly ActorKind[]>>> = {
  partOf: ['country'],
  of: GROUPS,
  members: GROUPS,
};

const NAMES: Readonly<Record<ActorKind, string>> = {
  country: 'un pays',
  person: 'une personne',
  organisation: 'une organisation',
  territory: 'un territoire',
};

/** A territory is part of a country; nobody is « of » a person, and no person is a member. */
export function kinds({ actors }: SourceCorpus): Issue[] {
  const kindOf = new Map(actors.map(({ id, data }) => [id, data.kind]));
  return actors.flatMap((actor) =>
    referencesIn(schema, actor.data).flatMap(({ path, id }) => {
      const kind = kindOf.get(id);
      const expected = EXPECTED[path[0] ?? ''] ?? [];
      // An actor that is unknown is another rule's.
      if (kind === undefined || expected.includes(kind)) return [];
      return atField(actor, path, {
        code: 'acteur-d-une-autre-nature',
        expected: `l’identifiant ${expected.map((one) => `d’${NAMES[one]}`).join(' ou ')}`,
        found: `${id}, qui est ${NAMES[kind]}`,
      });
    }),
  );
}
