import type { Mention, Name } from '../../lib/names.ts';
import { namedActors } from '../../corpus/names.ts';
import type { Actor } from '../../corpus/model.ts';
import { hasWord, isFunctionWord } from './function-words.ts';
import { looseFinder } from './loose.ts';

/** How a text may name the actors of a corpus. */
export interface KnownNames {
  /** By name, alias or metonym: what makes an actor of the article. */
  find: (text: string) => Mention[];
  /** By an adjective or a search term as well: spoken of, not named. */
  evoked: (text: string) => Mention[];
}

/** Words that stand before a surname without being a given name. */
const TITLES =
  /^(?:MM?|Mme|Mmes|Mlle|Me|Dr|Pr|Sir|Lord|Monsieur|Madame|Président|Présidente|Premier|Ministre|Général|Maître)$/u;

/** Finders of the actors of a corpus. */
export function knownNames(actors: readonly Actor[]): KnownNames {
  const named = actors.flatMap(({ id, data }): Name[] =>
    [data.name, ...data.aliases, ...data.metonyms].map((text) => ({ id, text })),
  );
  const terms = actors.flatMap(({ id, data }) => data.searchTerms.map((text) => ({ id, text })));
  const adjectives = namedActors(actors).flatMap(({ id, names }) =>
    names.map((text) => ({ id, text })),
  );
  const all = looseFinder(named);
  const people = new Map(
    actors.flatMap(({ id, data }) =>
      data.kind === 'person' ? [[id, givenNames([data.name, ...data.aliases])]] : [],
    ),
  );
  return {
    find: (text) => all(text).filter((mention) => !isNamesake(mention, text, people)),
    evoked: looseFinder([...adjectives, ...terms]),
  };
}

function givenNames(names: readonly string[]): Set<string> {
  return new Set(names.flatMap((name) => name.split(/[\s-]/u).map((word) => word.toLowerCase())));
}

/** « Hafez el-Assad », « Viktor Loukachenko »: the surname of someone else. */
function isNamesake(
  { id, text: name, start }: Mention,
  text: string,
  people: ReadonlyMap<string, ReadonlySet<string>>,
): boolean {
  const own = people.get(id);
  // A name that has its given name, or is no name at all (« le chef du Kremlin »), is nobody else’s.
  if (own === undefined || name.includes(' ')) return false;
  const [, before, word] =
    /(^|.*\s|.*[«“"(’'])(\p{Lu}[\p{L}-]+)\s$/su.exec(text.slice(0, start)) ?? [];
  if (before === undefined || word === undefined || TITLES.test(word) || isFunctionWord(word))
    return false;
  if (word.split('-').some((part) => own.has(part.toLowerCase()))) return false;
  // A word that opens a sentence has its capital from that, unless it is nothing but a name.
  const opens = before.trim() === '' || /[.!?:…»”"]\s*$|[–—]\s*$/u.test(before);
  return !(opens && hasWord(text, word.toLowerCase())) && !/^\p{Lu}+$/u.test(word);
}
