import { ACTOR_KIND_LABELS } from '../../lib/labels.ts';
import { routes } from '../../lib/routes.ts';
import { byName, count } from '../../lib/text.ts';
import { ACTOR_KINDS } from '../../schema/actor.ts';
import type { Actor, Corpus } from '../model.ts';
import { entries } from './lookup.ts';
import { mentionsOf } from './mentions.ts';

/** A link to the page of an actor, with a few words beside it. */
export function actorLink(
  { id, data }: Actor,
  note: string,
): { path: string; name: string; note: string } {
  return { path: routes.actor(id), name: data.name, note };
}

/**
 * The name under which an index files an actor: of a person the family name, which is an alias that
 * ends the name (« Gaulle » of « Charles de Gaulle ») or, in some languages, begins it (« Mao »).
 */
export function filedUnder({ data: { kind, name, aliases } }: Actor): string {
  if (kind !== 'person') return name;
  const parts = aliases.filter((alias) => alias !== name);
  const last = parts.filter((alias) => [' ', '-'].some((border) => name.endsWith(border + alias)));
  if (last.length > 0) return last.reduce((a, b) => (a.length <= b.length ? a : b));
  if (parts.some((alias) => name.startsWith(`${alias} `))) return name;
  return name.slice(name.indexOf(' ') + 1);
}

/** Actors in the order of an index. */
export function inIndex(actors: readonly Actor[]): Actor[] {
  return actors.toSorted(
    (a, b) => byName(filedUnder(a), filedUnder(b)) || byName(a.data.name, b.data.name),
  );
}

/** Actors of each kind, in the order of an index. */
export function actorsByKind(corpus: Corpus) {
  return ACTOR_KINDS.map((kind) => ({
    kind,
    title: ACTOR_KIND_LABELS[kind].many,
    actors: inIndex(corpus.actors.filter(({ data }) => data.kind === kind)),
  }));
}

/** The index of actors: each kind, and how many articles name each actor. */
export function actorIndex(corpus: Corpus) {
  return actorsByKind(corpus).map(({ kind, title, actors }) => ({
    kind,
    title,
    names: actors.map((actor) => {
      const articles = mentionsOf(corpus, actor.id).length;
      return actorLink(actor, articles > 0 ? count(articles, 'article') : 'en note');
    }),
  }));
}

/**
 * Whose words and deeds a dossier gathers: the actor's own; for a country or a territory those of
 * its people too; for an organisation those of its members and of their people.
 */
export function gathered({ actors }: Corpus, { id, data }: Actor): string[] {
  if (data.kind === 'person') return [id];
  const bodies = [id, ...(data.kind === 'organisation' ? (data.members ?? []) : [])];
  const people = actors.filter(
    (actor) => actor.data.kind === 'person' && actor.data.of.some((of) => bodies.includes(of)),
  );
  return [...bodies, ...people.map((person) => person.id)];
}

/** The actors whose dossiers list an event of some actors: their own, and those of their countries. */
export function listedWith(corpus: Corpus, actors: readonly string[]): string[] {
  const bodies = entries(corpus, 'actors', actors)
    .flatMap(({ data }) => (data.kind === 'person' ? entries(corpus, 'actors', data.of) : []))
    .filter(({ data }) => data.kind !== 'organisation')
    .map(({ id }) => id);
  return [...new Set([...actors, ...bodies])];
}

/** The actors that an actor is bound to: what it is of or part of, its people, its members. */
export function relatives({ actors }: Corpus, actor: Actor): Actor[] {
  return actors.filter(
    (other) => boundTo(actor).includes(other.id) || boundTo(other).includes(actor.id),
  );
}

function boundTo({ data }: Actor): readonly string[] {
  if (data.kind === 'person') return data.of;
  if (data.kind === 'territory') return [data.partOf];
  return data.kind === 'organisation' ? (data.members ?? []) : [];
}
