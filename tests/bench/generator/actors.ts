import type { ActorKind } from '../../../src/schema/actor.ts';
import { inventedName, of } from './french.ts';
import { at, randomOf } from './random.ts';

/** An actor, its file, and how sentences name it: in full at first, then shorter. */
export interface GeneratedActor {
  id: string;
  names: readonly [first: string, again: string];
  data: Readonly<Record<string, unknown>> & { kind: ActorKind };
}

/** Whom stances are toward. */
export const FOCUS = 'russie';

const REGIONS = new Intl.DisplayNames('fr', { type: 'region' });
const COUNTRIES =
  'RU AM KZ AZ UA CN IR TR KG TJ GE RS HU IN BR EG DZ MN SY VE TM MD FI PL LT LV EE SK BG RO JP PK ET MA NO SE'
    .split(' ')
    .map((iso) => ({ iso, name: REGIONS.of(iso) ?? iso }))
    .map((country) => ({ ...country, id: slug(country.name) }));
const OFFICES = 'ministre;ambassadeur;député;porte-parole;directeur de la poste;conseiller'.split(
  ';',
);
const BODIES = 'Comité de liaison;Conseil portuaire;Fonds d’équipement;Bureau des douanes'.split(
  ';',
);

/**
 * The actors of a corpus, the most often named first: 42 for five articles, then as the square root.
 * One of four is a country; the others are people, organisations and territories.
 */
export function generateActors(articles: number): GeneratedActor[] {
  const total = Math.max(12, Math.round(18.8 * Math.sqrt(articles)));
  const countries = COUNTRIES.slice(0, Math.max(6, Math.round(total / 4)));
  return Array.from({ length: total }, (_, index) => {
    if (index % 2 === 0 && index / 2 < countries.length) return country(index / 2);
    const owner = at(countries, index);
    if (index % 10 === 3) return organisation(index, countries.slice(0, 4));
    return index % 10 === 7 ? territory(index, owner.id) : person(index, owner);
  });
}

function country(index: number): GeneratedActor {
  const { iso, name, id } = at(COUNTRIES, index);
  const seat = `${inventedName(index)}-Capitale`;
  const description = `Pays dont le corpus d’essai place la capitale à ${seat}.`;
  const data = {
    kind: 'country',
    definiteArticle: 'aucun',
    name,
    iso,
    metonyms: [seat],
    description,
  } as const;
  return { id, names: [name, seat], data };
}

function person(index: number, owner: { id: string; name: string }): GeneratedActor {
  const family = inventedName(index + 1000);
  const name = `${at(['Anton', 'Elena', 'Viktor', 'Irina', 'Pavel', 'Nadia'], index)} ${family}`;
  const role = `${randomOf(name).pick(OFFICES)} ${of(owner.name)}`;
  return {
    id: slug(name),
    names: [name, family],
    data: {
      kind: 'person',
      name,
      aliases: [family],
      role,
      of: [owner.id],
      description: `Personne imaginaire du corpus d’essai, donnée pour ${role}.`,
    },
  };
}

function organisation(index: number, members: readonly { id: string }[]): GeneratedActor {
  const seat = inventedName(index + 2000);
  const name = `${at(BODIES, index)} ${of(seat)}`;
  // No two have the same initials.
  const initials = `${(name.match(/\p{Lu}/gu) ?? []).join('')}${String(index)}`;
  return {
    id: slug(name),
    names: [`le ${name} (${initials})`, `le ${name}`],
    data: {
      kind: 'organisation',
      definiteArticle: 'le',
      name,
      aliases: [initials],
      members: members.map(({ id }) => id),
      description: `Organisation imaginaire du corpus d’essai, qui siège à ${seat}.`,
    },
  };
}

function territory(index: number, partOf: string): GeneratedActor {
  const name = `${inventedName(index + 3000)}-Région`;
  const description = 'Province imaginaire du corpus d’essai, située en un pays réel.';
  return {
    id: slug(name),
    names: [name, name],
    data: { kind: 'territory', definiteArticle: 'aucun', name, partOf, description },
  };
}

/** ASCII kebab-case of 80 characters at most, an id: a longer one loses its middle. */
export function slug(text: string): string {
  const whole = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const short = `${whole.slice(0, 60)}${whole.slice(-18)}`.replace(/--+/g, '-');
  return whole.length > 80 ? short : whole;
}
