import type { ActorKind } from '../../schema/actor.ts';
import { atField, type Issue } from '../issue.ts';
import type { DataPath, SourceActor, SourceCorpus } from '../model.ts';

const KINDS: Readonly<Record<ActorKind, string>> = {
  country: 'un pays',
  person: 'une personne',
  organisation: 'une organisation',
  territory: 'un territoire',
};
const GROUPS: readonly ActorKind[] = ['country', 'territory', 'organisation'];

const OR = new Intl.ListFormat('fr', { type: 'disjunction' });

/** A territory is part of a country; nobody is « of » a person, and no person is a member. */
export function kinds(corpus: SourceCorpus): Issue[] {
  const kindOf = new Map(corpus.actors.map(({ id, data }) => [id, data.kind]));
  return corpus.actors.flatMap((actor) =>
    tiesOf(actor).flatMap(({ path, id, expected }) => {
      const kind = kindOf.get(id);
      // An actor that is unknown is another rule's.
      if (kind === undefined || expected.includes(kind)) return [];
      return atField(actor, path, {
        code: 'acteur-d-une-autre-nature',
        expected: `l’identifiant ${OR.format(expected.map((one) => `d’${KINDS[one]}`))}`,
        found: `${id}, qui est ${KINDS[kind]}`,
      });
    }),
  );
}

/** An actor that another names in one of its fields, and the kinds that it may be of. */
interface Tie {
  path: DataPath;
  id: string;
  expected: readonly ActorKind[];
}

function tiesOf({ data }: SourceActor): Tie[] {
  const groups = (field: string, ids: readonly string[] = []) =>
    ids.map((id, index) => ({ path: [field, index], id, expected: GROUPS }));
  switch (data.kind) {
    case 'territory':
      return [{ path: ['partOf'], id: data.partOf, expected: ['country'] }];
    case 'person':
      return groups('of', data.of);
    case 'organisation':
      return groups('members', data.members);
    case 'country':
      return [];
  }
}
