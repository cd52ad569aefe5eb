import { at, definite, indefinite, of, plural, some, verb } from './french.ts';
import type { Random } from './random.ts';
import { placeName } from './places.ts';

const MONTHS =
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');

/** A part of a sentence, drawn anew each time that it is asked for. */
type Part = (random: Random) => string;

/** What `{…}` stands for in a pattern; `{S}` and `{T}` are the actors, `{de S}` and `{à T}` too. */
const PARTS: Readonly<Record<string, Part>> = {
  le: definite,
  du: (random) => of(definite(random)),
  au: (random) => at(definite(random)),
  un: indefinite,
  les: plural,
  des: some,
  'de les': (random) => of(plural(random)),
  faire: (random) => verb(random).infinitive,
  fait: (random) => verb(random).present,
  'a fait': (random) => verb(random).past,
  ville: (random) => placeName(random.whole(0, 400)),
  nombre: (random) => String(random.whole(2, 980)),
  mille: (random) => `${String(random.whole(2, 90))} 000`,
  mois: (random) => `${random.pick(MONTHS)} ${String(random.whole(2015, 2026))}`,
  jour: (random) => `${String(random.whole(2, 28))} ${random.pick(MONTHS)}`,
};

/** Sentences with somebody in them, and somebody else. */
const WITH_ACTORS = [
  '{S} a {a fait} {le} que {T} tenait pour {un}.',
  'Selon l’article, {S} {fait} {les} depuis {mois}, et {T} n’y voit que {des}.',
  'Le {jour}, {S} a reçu à {ville} des envoyés {de T} pour {faire} {le}.',
  'La position {de S} sur {le} tient en peu de mots : {faire} {un}, puis {faire} {les}.',
  'Aucun document {de S} ne {fait} {le}, mais {T} le tient pour acquis.',
  'Pour {S}, {le} {fait} plus qu’{un} ; pour {T}, c’est {un} parmi d’autres.',
  'À {ville}, {S} et {T} ont {a fait} {les} sans {faire} {le}.',
  'L’article prête {à S} l’intention de {faire} {les} avant {mois}.',
  'D’après les chiffres {de S}, {le} a coûté {mille} unités, soit {nombre} de plus que {le}.',
  '{S} ne {fait} pas {le}, lit-on, tant que {T} {fait} {les}.',
  'Reste {le} : {S} le {fait}, {T} l’écarte.',
  'On y apprend que {S} aurait {a fait} {un} à la demande {de T}.',
  'Entre {S} et {T}, {le} n’a plus le sens qu’il avait en {mois}.',
  '{S} {fait} {du}, {du} et, plus rarement, {du}.',
];

const IMPERSONAL = [
  'L’article revient longuement sur {le}, qu’il rapproche {du} et {de les} de {ville}.',
  'Il y est question {du}, de {nombre} dossiers et {du}.',
  'Rien n’indique que {le} puisse {faire} {les}.',
  'En {mois}, {le} avait déjà {a fait} {des} à {ville}.',
  'Le chiffre de {mille} tonnes, donné sans source, {fait} {le}.',
  'Plus loin, {les} font penser {au} : on y cherche en vain {un}.',
  'Le ton, note l’article, {fait} {un} autant qu’{un}.',
  'Il a fallu {nombre} jours pour {faire} {le} et {faire} {les}.',
  'Cette lecture {du} n’est pas partagée : d’autres y trouvent {un}.',
  'La suite {fait} {le}, sans dire comment {faire} {les}.',
  'De {ville} à {ville}, on {fait} {les} par {un} que personne ne {fait}.',
  'C’est {le}, plus que {le}, qui {fait} {les}.',
];

const SPOKEN = [
  'Nous n’avons jamais voulu {faire} {le}, et {les} le prouvent',
  'Il faut {faire} {les} avant {le}, non après',
  'Sans {le}, {les} ne valent rien pour nous',
  'Chacun sait que {le} {fait} {les} depuis {mois}',
  'Nous demandons {un}, pas {un} de plus',
];

/** A sentence about one or two actors, who are asked how they are named if they are. */
export function about(random: Random, one: () => string, other: () => string): string {
  return fill(random.pick(WITH_ACTORS), random, one, other);
}

/** A sentence about nobody. */
export function aside(random: Random): string {
  return fill(random.pick(IMPERSONAL), random);
}

/** What somebody says, without guillemets or stop. */
export function speech(random: Random): string {
  return fill(random.pick(SPOKEN), random);
}

/** « la réunion frontalière et les accords prudents »: a title, or the end of one. */
export function matter(random: Random): string {
  return `${definite(random)} et ${plural(random)}`;
}

function fill(
  pattern: string,
  random: Random,
  one: () => string = nobody,
  other: () => string = nobody,
): string {
  const text = pattern.replace(/\{([^}]+)\}/g, (_, key: string) => {
    if (key.endsWith('S')) return withPreposition(key, one());
    if (key.endsWith('T')) return withPreposition(key, other());
    const part = PARTS[key];
    if (part === undefined) throw new RangeError(`Aucun mot pour {${key}}`);
    return part(random);
  });
  return capital(elided(text));
}

function nobody(): string {
  throw new RangeError('Personne à nommer ici.');
}

function withPreposition(key: string, name: string): string {
  if (key.startsWith('de ')) return of(name);
  return key.startsWith('à ') ? at(name) : name;
}

/** « de évoquer » → « d’évoquer ». */
function elided(text: string): string {
  return text.replace(/(?<!\p{L})([DdNnSs])e (?=[aeiouyéèêâîô])/gu, '$1’');
}

function capital(text: string): string {
  return text.slice(0, 1).toLocaleUpperCase('fr') + text.slice(1);
}
