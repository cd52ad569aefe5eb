import { adjectiveForms } from '../lib/adjectives.ts';
import { type Mention, nameFinder } from '../lib/names.ts';
import type { NamedActor } from '../markdown/actor-links.ts';
import type { Actor, Article } from './model.ts';

/** Finds the actors that a text names: by name, alias or metonym. */
export function actorFinder(actors: readonly Actor[]): (text: string) => Mention[] {
  return nameFinder(
    actors.flatMap(({ id, data }) =>
      [data.name, ...data.aliases, ...data.metonyms].map((text) => ({ id, text })),
    ),
  );
}

/** Whether an article names an actor in a passage, or quotes it. */
export function tellsOf(
  { passages, quotations }: Article,
  actor: string,
  find: ReturnType<typeof actorFinder>,
): boolean {
  return (
    quotations.some(({ by }) => by === actor) ||
    passages.some(({ text }) => find(text).some(({ id }) => id === actor))
  );
}

/** The actors of a project, with all the words that a text may name them by. */
export function namedActors(actors: readonly Actor[]): NamedActor[] {
  return actors.map(({ id, data }) => ({
    id,
    name: data.name,
    names: [
      data.name,
      ...data.aliases,
      ...data.metonyms,
      ...data.adjectives.flatMap(adjectiveForms),
    ],
  }));
}
