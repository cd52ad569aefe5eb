import type { NameEntry } from '../names.ts';
import type { NameClause } from './clauses.ts';
import { isCommon, isLink } from './common-words.ts';
import { isActor, type Lexicon } from './lexicon.ts';
import { type Found, placesFrom, type Reading, typedOf } from './reading.ts';
import type { Token } from './tokens.ts';
import { findRole, isInRole, isPast, type Role } from './roles.ts';

/** Words between a title and a country: « de la culture ». */
const LONGEST_OFFICE = 4;

/**
 * Reads the person whom a role names: « maire de Reims » is the person of Reims whose role it is.
 * Beside the name of a person, a role says nothing more.
 *
 * @returns the role, where nobody has it
 */
export function readRole(reading: Reading, lexicon: Lexicon): string | undefined {
  const role = findRole(reading);
  if (role === undefined) return undefined;
  for (const body of reading.found.filter((each) => isBeside(reading, role, each))) {
    const { clause, places } = body;
    if (clause.kind !== 'name' || !clause.entries.every(isActor)) continue;
    const office = reading.left(role.end, places[0]);
    if (clause.entries.some((entry) => entry.role !== undefined)) {
      if (office.every(({ word }) => isLink(word))) reading.drop(role.places);
      return undefined;
    }
    const said = [...office, ...officeAfter(reading, role, body)];
    const persons = personsOf(lexicon, clause, role).filter((person) => isInRole(said, person));
    if (persons.length > 0) {
      takePersons(reading, role, body, persons);
      return undefined;
    }
    const isOffice = office.length <= LONGEST_OFFICE && isLink(office[0]?.word ?? 'de');
    if (isOffice) return dropRole(reading, role, body);
  }
  readOwnRole(reading, lexicon, role);
  return undefined;
}

/** Whether a name follows a role, or stands just before it. */
function isBeside(reading: Reading, { start }: Role, { places }: Found): boolean {
  const [first = 0] = places;
  return first > start || reading.left(first, start).every(({ word }) => isLink(word));
}

/** The persons of a country or an organisation who have a role. */
function personsOf(lexicon: Lexicon, { entries }: NameClause, role: Role): NameEntry[] {
  const paths = entries.map(({ path }) => path);
  return lexicon.persons.filter(
    ({ of = [], role: own = '' }) => of.some((path) => paths.includes(path)) && role.isThat(own),
  );
}

/** What follows a country: « ministre français *de la Culture* ». */
function officeAfter(reading: Reading, { end }: Pick<Role, 'end'>, { places }: Found): Token[] {
  const next = Math.max(...places) + 1;
  const isAfter = (places[0] ?? 0) <= end && isLink(reading.at(next)?.word ?? '');
  return isAfter ? reading.left(next) : [];
}

/** Names the persons in the place of the role and of whom it is of; who is or was it first. */
function takePersons(
  reading: Reading,
  { places, end, typed, isPastAsked }: Role,
  body: Found,
  persons: readonly NameEntry[],
): void {
  const [first = 0] = body.places;
  const isSaid = officeAfter(reading, { end }, body).length > 0;
  const entries = persons.toSorted(
    (a, b) => Number(isPast(b) === isPastAsked) - Number(isPast(a) === isPastAsked),
  );
  reading.found.splice(reading.found.indexOf(body), 1);
  const to = isSaid ? reading.length : first;
  reading.take([...places, ...body.places, ...placesFrom(end, to - end)], {
    kind: 'name',
    typed: `${typed} ${body.clause.typed}`,
    entries,
  });
}

/** Puts a role aside that nobody has, with what it is about. */
function dropRole(
  reading: Reading,
  { places, end, typed }: Role,
  { places: own, clause }: Found,
): string | undefined {
  const next = Math.max(...own) + 1;
  const isFollowed = isLink(reading.at(next)?.word ?? '');
  const before = typedOf(reading.left(end, own[0]));
  const after = isFollowed ? typedOf(reading.left(next)) : '';
  reading.drop([...places, ...placesFrom(end, (isFollowed ? reading.length : next) - end)]);
  // « qui dirige » is a question, not a title.
  if (typed.startsWith('qui ')) return undefined;
  return [typed, before, clause.typed, after].filter(Boolean).join(' ');
}

/** « rédacteur en chef de la revue »: all that was typed is in the role of a person. */
function readOwnRole(reading: Reading, lexicon: Lexicon, { places }: Role): void {
  const all = reading.left();
  const words = all.filter(({ word }) => !isCommon(word));
  const persons = lexicon.persons.filter((person) => isInRole(words, person));
  if (persons.length === 0 || words.length <= places.length) return;
  const typed = typedOf(all);
  reading.take(placesFrom(0, reading.length), { kind: 'name', typed, entries: persons });
}
