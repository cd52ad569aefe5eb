import type { ActorKind } from '../../../src/schema/actor.ts';
import { of } from './french.ts';
import { COUNTRIES, familyName, placeName } from './places.ts';
import { randomOf } from './random.ts';

/** An actor, its file, and how a sentence names it. */
export interface GeneratedActor {
  id: string;
  kind: ActorKind;
  /** With its article: « l’Arménie »; the first mention of an organisation gives its initials too. */
  first: string;
  /** Otherwise, once it was named: the family name, the capital. */
  again: string;
  data: Readonly<Record<string, unknown>>;
}

/** How many actors a corpus of so many articles has: 42 for five, then as the square root. */
export function actorCount(articles: number): number {
  return Math.max(12, Math.round(18.8 * Math.sqrt(articles)));
}

const GIVEN =
  'Anton Elena Viktor Irina Pavel Nadia Marek Sonia Oleg Clara Denis Vera Emil Tania Roman Daria Igor Alma Lev Nina'.split(
    ' ',
  );
const OFFICES =
  'ministre des Transports;ministre du Commerce;porte-parole du gouvernement;ambassadeur;député;chef d’état-major;ministre des Finances;directeur de la poste;maire de la capitale;conseiller économique'.split(
    ';',
  );
const BODIES =
  'Comité de liaison;Conseil portuaire;Agence du transit;Fonds d’équipement;Bureau des douanes;Ligue commerciale;Forum ferroviaire;Alliance énergétique'.split(
    ';',
  );

/** The actors of a corpus, the most often named first: countries among people, bodies and provinces. */
export function generateActors(articles: number): GeneratedActor[] {
  const total = actorCount(articles);
  const countries = Math.min(COUNTRIES.length, Math.max(6, Math.round(total / 4)));
  return Array.from({ length: total }, (_, index) => {
    // Countries come first in turn with others, then people, bodies and provinces alone.
    if (index % 2 === 0 && index / 2 < countries) return country(index / 2);
    const other = index < 2 * countries ? Math.floor(index / 2) : index - countries;
    const owner = COUNTRIES[other % countries] ?? COUNTRIES[0];
    if (owner === undefined) throw new RangeError('Aucun pays.');
    if (other % 5 === 3) return organisation(other, countries);
    if (other % 10 === 7) return territory(other, owner.text);
    return person(other, owner.text);
  });
}

function country(index: number): GeneratedActor {
  const found = COUNTRIES[index];
  if (found === undefined) throw new RangeError(`Aucun pays ${String(index)}`);
  const { iso, text, adjective, capital } = found;
  const name = bare(text);
  return {
    id: slug(name),
    kind: 'country',
    first: text,
    again: capital,
    data: {
      name,
      kind: 'country',
      iso,
      adjectives: [adjective],
      metonyms: [capital],
      description: `Pays dont la capitale est ${capital}. Le corpus d’essai le nomme sans rien en dire de vrai.`,
    },
  };
}

function person(index: number, owner: string): GeneratedActor {
  const random = randomOf(`person ${String(index)}`);
  const family = familyName(index);
  const name = `${random.pick(GIVEN)} ${family}`;
  const role = `${random.pick(OFFICES)} ${of(owner)}`;
  return {
    id: slug(name),
    kind: 'person',
    first: name,
    again: family,
    data: {
      name,
      kind: 'person',
      aliases: [family],
      role,
      of: [slug(bare(owner))],
      description: `Personne imaginaire du corpus d’essai, donnée pour ${role}.`,
    },
  };
}

function organisation(index: number, countries: number): GeneratedActor {
  const random = randomOf(`organisation ${String(index)}`);
  const place = placeName(index);
  const name = `${random.pick(BODIES)} ${of(place)}`;
  const initials = (name.match(/\p{Lu}/gu) ?? []).join('') + letters(index);
  const members = Array.from({ length: 4 }, (_, turn) => COUNTRIES[(index + turn * 3) % countries]);
  const article = /^(?:Agence|Ligue|Alliance)/.test(name) ? 'la ' : 'le ';
  return {
    id: slug(name),
    kind: 'organisation',
    first: (name.startsWith('A') ? 'l’' : article) + `${name} (${initials})`,
    again: (name.startsWith('A') ? 'l’' : article) + name,
    data: {
      name,
      kind: 'organisation',
      aliases: [initials],
      members: [...new Set(members.map((member) => slug(bare(member?.text ?? ''))))],
      description: `Organisation imaginaire du corpus d’essai, qui siège à ${place}.`,
    },
  };
}

/** Three capitals for a number, so that no two bodies have the same initials. */
function letters(index: number): string {
  return [676, 26, 1]
    .map((weight) => String.fromCharCode(65 + (Math.floor(index / weight) % 26)))
    .join('');
}

function territory(index: number, owner: string): GeneratedActor {
  const name = `${placeName(index)}-Région`;
  return {
    id: slug(name),
    kind: 'territory',
    first: name,
    again: name,
    data: {
      name,
      kind: 'territory',
      partOf: slug(bare(owner)),
      description: `Province imaginaire du corpus d’essai, située en un pays réel : ${bare(owner)}.`,
    },
  };
}

/** Without its article. */
function bare(text: string): string {
  return text.replace(/^(?:le |la |les |l’)/, '');
}

/** ASCII kebab-case of 80 signs at most, an entry's id: a longer one loses its middle. */
export function slug(text: string): string {
  const whole = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return whole.length > 80
    ? `${whole.slice(0, 60)}${whole.slice(-18)}`.replace(/--+/g, '-')
    : whole;
}
