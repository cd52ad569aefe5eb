import type { ActorKind } from '../../schema/actor.ts';
import type { Issue } from '../issue.ts';
import type { SourceActor, SourceCorpus, DataPath } from '../model.ts';
import { fieldName } from '../validate.ts';

interface Tie {
  path: DataPath;
  id: string;
  kinds: readonly ActorKind[];
}

const KINDS: Readonly<Record<ActorKind, string>> = {
  country: 'un pays',
  person: 'une personne',
  organisation: 'une organisation',
  territory: 'un territoire',
};

const OR = new Intl.ListFormat('fr', { type: 'disjunction' });

/** A territory is part of a country; nobody is « of » a person, and no person is a member. */
export function kinds(corpus: SourceCorpus): Issue[] {
  const kindOf = new Map(corpus.actors.map(({ id, data }) => [id, data.kind]));
  return corpus.actors.flatMap((actor) =>
    tiesOf(actor).flatMap(({ path, id, kinds: expected }): Issue[] => {
      const kind = kindOf.get(id);
      // An actor that is unknown or broken is another rule's.
      if (kind === undefined || expected.includes(kind)) return [];
      return [
        {
          code: 'acteur-d-une-autre-nature',
          file: actor.file,
          ...actor.at(path),
          field: fieldName(path),
          expected: `l’identifiant ${OR.format(expected.map((one) => `d’${KINDS[one]}`))}`,
          found: `${id}, qui est ${KINDS[kind]}`,
        },
      ];
    }),
  );
}

const GROUPS = ['country', 'territory', 'organisation'] as const;

function tiesOf({ data }: SourceActor): Tie[] {
  const each = (field: string, ids: readonly string[]) =>
    ids.map((id, index) => ({ path: [field, index], id, kinds: GROUPS }));
  switch (data.kind) {
    case 'territory':
      return [{ path: ['partOf'], id: data.partOf, kinds: ['country'] }];
    case 'person':
      return each('of', data.of);
    case 'organisation':
      return each('members', data.members ?? []);
    case 'country':
      return [];
  }
}
