import { byName } from '../../lib/text.ts';
import { ACTOR_KINDS, type ActorKind } from '../../schema/actor.ts';
import type { Actor, Corpus } from '../model.ts';
import { grouped, once, ranksOf, underAny } from './once.ts';

/** Actors of each kind, in the order of their names. */
export function actorsByKind(corpus: Corpus): { kind: ActorKind; actors: Actor[] }[] {
  return ACTOR_KINDS.map((kind) => ({
    kind,
    actors: corpus.actors
      .filter(({ data }) => data.kind === kind)
      .sort((a, b) => byName(a.data.name, b.data.name)),
  }));
}

/**
 * Whose words and deeds a dossier gathers: the actor's own; for a country or a territory those of
 * its people too; for an organisation those of its members and of their people.
 */
export function gathered(corpus: Corpus, { id, data }: Actor): string[] {
  if (data.kind === 'person') return [id];
  const bodies = [id, ...(data.kind === 'organisation' ? (data.members ?? []) : [])];
  const people = underAny(peopleOf(corpus), bodies, actorRanks(corpus));
  return [...bodies, ...people.map((person) => person.id)];
}

/** The people of each country, territory or organisation. */
const peopleOf = once(({ actors }) =>
  grouped(actors, ({ data }) => (data.kind === 'person' ? data.of : [])),
);
const actorRanks = once(({ actors }) => ranksOf(actors));

/** The actors that an actor is bound to: what it is of or part of, its people, its members. */
export function relatives(corpus: Corpus, { id, data }: Actor): Actor[] {
  const own =
    data.kind === 'person'
      ? data.of
      : data.kind === 'territory'
        ? [data.partOf]
        : data.kind === 'organisation'
          ? (data.members ?? [])
          : [];
  return corpus.actors.filter(
    (other) =>
      own.includes(other.id) ||
      (other.data.kind === 'person' && other.data.of.includes(id)) ||
      (other.data.kind === 'territory' && other.data.partOf === id) ||
      (other.data.kind === 'organisation' && (other.data.members ?? []).includes(id)),
  );
}
