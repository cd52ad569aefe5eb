import { adjectiveForms } from '../../lib/adjectives.ts';
import { fold } from '../../lib/text.ts';
import type { Actor } from '../../corpus/model.ts';
import type { KnownNames } from '../names/known.ts';
import { isPersonName } from '../names/heads.ts';
import { key, type UnknownName } from '../names/unknown.ts';

/** Who may speak: an actor of the corpus by its id, or a name that it does not know. */
export interface Voice {
  by: string;
  isKnown: boolean;
  isPerson: boolean;
  start: number;
  end: number;
}

/** Finds those whom a text names. */
export type Voices = (text: string) => Voice[];

/** Every known and unknown name of a text, and « le président biélorusse », in order. */
export function voicesOf(
  actors: readonly Actor[],
  known: KnownNames,
  unknown: readonly UnknownName[],
): Voices {
  const people = new Set(actors.flatMap(({ id, data }) => (data.kind === 'person' ? [id] : [])));
  const roles = rolesOf(actors);
  const heads = headsOf(unknown);
  return (text) => {
    const folded = fold(text);
    const voices = known.find(text).map(({ id, start, text: name }): Voice => ({
      by: id,
      isKnown: true,
      isPerson: people.has(id),
      start,
      end: start + name.length,
    }));
    const add = (
      by: string,
      isKnown: boolean,
      isPerson: boolean,
      start: number,
      length: number,
    ) => {
      const voice = { by, isKnown, isPerson, start, end: start + length };
      const clash = voices.findIndex((other) => other.start < voice.end && start < other.end);
      if (clash < 0) voices.push(voice);
      else if ((voices[clash]?.end ?? 0) - (voices[clash]?.start ?? 0) < length)
        voices[clash] = voice;
    };
    // Folding keeps lengths but for œ and æ, which no border depends on.
    for (const { name } of unknown)
      for (const written of [name, name.split(' ').at(-1) ?? ''])
        for (const start of places(folded, written === name ? key(name) : fold(written)))
          if (written === name || isPersonName(name))
            add(name, false, isPersonName(name), start, written.length);
    for (const [role, id] of roles)
      for (const start of places(folded, role)) add(id, true, true, start, role.length);
    for (const [head, name] of heads)
      for (const start of places(folded, head)) add(name, false, false, start, head.length);
    return voices.sort((a, b) => a.start - b.start);
  };
}

function places(folded: string, name: string): number[] {
  if (name === '') return [];
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${RegExp.escape(name)}(?![\\p{L}\\p{N}])`, 'gu');
  return Array.from(folded.matchAll(pattern), ({ index }) => index);
}

/** « président biélorusse », from the role of a person and the adjectives of whom it is of. */
function rolesOf(actors: readonly Actor[]): [role: string, id: string][] {
  const adjectives = new Map(actors.map(({ id, data }) => [id, data.adjectives]));
  return actors.flatMap(({ id, data }) => {
    if (data.kind !== 'person') return [];
    const [title = ''] = /^(?:premier ministre|\p{L}+)/u.exec(data.role) ?? [];
    return data.of.flatMap((of) =>
      (adjectives.get(of) ?? []).flatMap((adjective) =>
        adjectiveForms(adjective).map((form): [string, string] => [fold(`${title} ${form}`), id]),
      ),
    );
  });
}

/** « le musée », when one name alone begins so. */
function headsOf(unknown: readonly UnknownName[]): [head: string, name: string][] {
  const heads = Map.groupBy(
    unknown.filter(({ name }) => name.includes(' ') && !isPersonName(name)),
    ({ name }) => key(name).split(' ')[0] ?? '',
  );
  return [...heads].flatMap(([head, names]): [string, string][] =>
    names.length === 1 ? [[head, names[0]?.name ?? '']] : [],
  );
}
