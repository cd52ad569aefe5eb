import { byName } from '../../lib/text.ts';
import { ACTOR_KINDS, type ActorKind } from '../../schema/actor.ts';
import type { Actor, Corpus } from '../model.ts';
import { entry } from './lookup.ts';
import { grouped, memoize, ranksOf, underAny } from './memoize.ts';

/**
 * The name under which an index files an actor: of a person the family name, which is an alias that
 * ends the name (« Assad » of « Bachar el-Assad ») or, in some languages, begins it (« Xi »).
 */
export function filedUnder({ data: { kind, name, aliases } }: Actor): string {
  if (kind !== 'person') return name;
  const parts = aliases.filter((alias) => alias !== name);
  const last = parts.filter((alias) => [' ', '-'].some((border) => name.endsWith(border + alias)));
  if (last.length > 0) return last.reduce((a, b) => (a.length <= b.length ? a : b));
  if (parts.some((alias) => name.startsWith(`${alias} `))) return name;
  return name.slice(name.indexOf(' ') + 1);
}

/** Actors as an index has them. */
export function inIndex(actors: readonly Actor[]): Actor[] {
  return actors
    .map((actor) => ({ actor, filed: filedUnder(actor) }))
    .sort((a, b) => byName(a.filed, b.filed) || byName(a.actor.data.name, b.actor.data.name))
    .map(({ actor }) => actor);
}

/** Actors of each kind, as an index has them. */
export function actorsByKind(corpus: Corpus): { kind: ActorKind; actors: Actor[] }[] {
  return ACTOR_KINDS.map((kind) => ({
    kind,
    actors: inIndex(corpus.actors.filter(({ data }) => data.kind === kind)),
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

/** The actors whose dossiers list an event of some actors: their own, and those of their countries. */
export function listedWith(corpus: Corpus, actors: readonly string[]): string[] {
  const bodies = actors.flatMap((id) => {
    const { data } = entry(corpus, 'actors', id);
    const of = data.kind === 'person' ? data.of : [];
    return of.filter((body) => entry(corpus, 'actors', body).data.kind !== 'organisation');
  });
  return [...new Set([...actors, ...bodies])];
}

/** The people of each country, territory or organisation. */
const peopleOf = memoize(({ actors }) =>
  grouped(actors, ({ data }) => (data.kind === 'person' ? data.of : [])),
);
const actorRanks = memoize(({ actors }) => ranksOf(actors));

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
