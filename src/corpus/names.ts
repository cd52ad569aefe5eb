import { type Mention, nameFinder } from '../lib/names.ts';
import type { Actor } from './model.ts';

/** Finds the actors that a text names: by name, alias or metonym. */
export function actorFinder(actors: readonly Actor[]): (text: string) => Mention[] {
  return nameFinder(
    actors.flatMap(({ id, data }) =>
      [data.name, ...data.aliases, ...data.metonyms].map((text) => ({ id, text })),
    ),
  );
}
