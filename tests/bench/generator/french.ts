import { after, capitalise } from '../../../src/lib/text.ts';
import { at, type Random, randomOf } from './random.ts';

/*
 * French sentences without meaning, whose words come as often as in a newspaper: the index of search
 * depends on it. Nouns take an s, adjectives end in a mute e, verbs in -er.
 */

const split = (words: string) => words.split(' ');

/** Stems of learned words, of which endings make thousands that are seldom used. */
const STEMS = split(
  'form port struct mand gest duct ject spect tract vers cord fer pos press script serv sist tend vid voc crim clin clam cit caus cept cess centr cul cur dat dic doct dol dur fab fact fict fil fin flam flex flor flu forc fort frag fus gel gener grad habit hum imag judic labor lat leg lev liber lic limit loc luc man mand marg mat med memor ment merg mig mod mon mot mun nav nom norm not nov oper opt ord organ par past pel pend plac plan pond popul prim priv prob prop pugn puls punct radi rect reg sacr sanct sect sens sent separ sign simul soci solv spir stabil stat stim strat suggest temp text tim torr trib turb uni urb vac val vari veg vent vert vest vibr vis viv vol vulg',
);
const BASES = ['', 're', 'con', 'pro', 'trans', 'sur', 'contre', 'inter', 'sous', 'post'].flatMap(
  (prefix) => STEMS.map((stem) => prefix + stem),
);
const derived = (endings: string) =>
  split(endings).flatMap((ending) => BASES.map((base) => base + ending));

const MASCULINE = [
  ...split(
    'gouvernement sommet ministre commerce document conseil marché partenaire contrat projet rapport territoire convoi délai calendrier budget transport chantier service corridor texte vote tarif dossier règlement délégué message communiqué protocole dialogue conflit retrait soutien transit traité',
  ),
  ...derived('ement isme'),
];
const FEMININE = [
  ...split(
    'réunion frontière délégation décision question visite alliance influence livraison rencontre région ville réforme proposition négociation garantie route session capitale monnaie banque dette usine récolte douane commission semaine médiation résolution conférence déclaration mission distance réserve demande réponse relation pression promesse menace sanction',
  ),
  ...derived('ation ure ance'),
];
const ADJECTIVES = [
  ...split(
    'durable provisoire agricole portuaire bancaire militaire diplomatique technique rapide',
  ),
  ...derived('able ique aire iste'),
];
const VERBS = [
  ...split(
    'reporter proposer refuser retarder préparer confirmer dénoncer rappeler critiquer limiter signaler contester présenter négocier relancer',
  ),
  ...derived('er'),
];

const OPENINGS = split(
  'Val Mont Ker Bel Tar Mir Sel Dor Vel Bran Kol Lim Nor Ral Sar Tel Ver Zan Cor Gar Hal',
);
const MIDDLES = split('a o i e an or el ar in um av ov er al en is');
const ENDINGS = split(
  'dane vik nitz gorsk bourg lia mont stan nova ville rieux sk tral dov cheny zel',
);

/** A name that nothing bears, one for each number: « Valadane ». */
export function inventedName(index: number): string {
  const turn = Math.floor(index / OPENINGS.length);
  const round = Math.floor(turn / MIDDLES.length);
  return at(OPENINGS, index) + at(MIDDLES, turn) + at(ENDINGS, round + index);
}

/** « de » before a name: du, des, d’. */
export function of(name: string): string {
  return after('de', name);
}

/** What `{…}` stands for in a pattern, drawn anew each time; `{S}` and `{T}` are actors. */
const PARTS: Readonly<Record<string, (random: Random) => string>> = {
  le: (random) =>
    random.chance(0.5) ? `le ${noun(random, MASCULINE)}` : `la ${noun(random, FEMININE)}`,
  un: (random) =>
    random.chance(0.5) ? `un ${noun(random, MASCULINE)}` : `une ${noun(random, FEMININE)}`,
  les: (random) => `les ${plural(random)}`,
  des: (random) => `des ${plural(random)}`,
  faire: (random) => random.pickByRank(VERBS),
  fait: (random) => random.pickByRank(VERBS).replace(/r$/, ''),
  'a fait': (random) => random.pickByRank(VERBS).replace(/er$/, 'é'),
  ville: (random) => inventedName(random.whole(0, 400)),
  nombre: (random) => String(random.whole(2, 980)),
  mille: (random) => `${String(random.whole(2, 90))}\u00A0000`,
  an: (random) => String(random.whole(2015, 2026)),
};

function noun(random: Random, nouns: readonly string[]): string {
  const text = random.pickByRank(nouns);
  return random.chance(0.45) ? text : `${text} ${random.pickByRank(ADJECTIVES)}`;
}

function plural(random: Random): string {
  return noun(random, random.chance(0.5) ? MASCULINE : FEMININE).replace(/(?<!s)(?= |$)/g, 's');
}

const ABOUT = [
  '{S} a {a fait} {le} que {T} tenait pour {un}.',
  'Selon l’article, {S} {fait} {les} depuis {an}, et {T} y voit surtout {des}.',
  'En {an}, {S} a reçu à {ville} des envoyés {de T} pour {faire} {le}.',
  'La position {de S} sur {le} tient en peu de mots : {faire} {un}, puis {faire} {les}.',
  'Un document {de S} {fait} {le}, mais {T} le tient pour perdu.',
  'Pour {S}, {le} {fait} plus que {des} ; pour {T}, il y a là {un} parmi d’autres.',
  'D’après les chiffres {de S}, {le} a coûté {mille} unités, soit {nombre} de plus que {le}.',
  'On y apprend que {S} aurait {a fait} {un} à la demande {de T}.',
  'Entre {S} et {T}, {le} a un autre sens depuis {an}.',
];
const ASIDE = [
  'L’article revient longuement sur {le}, où il voit {des} et {les} de {ville}.',
  'Tout indique que {le} pourrait {faire} {les}.',
  'En {an}, {le} avait déjà {a fait} {des} à {ville}.',
  'Le chiffre de {mille} tonnes, donné sans source, {fait} {le}.',
  'Plus loin, {les} font penser à {des} : on y cherche en vain {un}.',
  'Il a fallu {nombre} jours pour {faire} {le} et {faire} {les}.',
  'De {ville} à {ville}, on {fait} {les} par {un} que chacun {fait}.',
];
const SPOKEN = [
  'Nous avons toujours voulu {faire} {le}, et {les} le prouvent',
  'Il faut {faire} {les} avant {le}, et après aussi',
  'Sans {le}, {les} valent peu pour nous',
  'Chacun sait que {le} {fait} {les} depuis {an}',
];

/** A sentence about two actors. */
export function about(random: Random, one: () => string, other: () => string): string {
  return fill(random, random.pick(ABOUT), { S: one, T: other });
}

/** A sentence about nobody. */
export function aside(random: Random): string {
  return fill(random, random.pick(ASIDE));
}

/** What somebody says, without guillemets or stop. */
export function speech(random: Random): string {
  return fill(random, random.pick(SPOKEN));
}

/** « La réunion diplomatique et les accords durables »: a title. */
export function matter(random: Random): string {
  return fill(random, '{le} et {les}');
}

/** The same, for something that has no draws of its own. */
export function matterOf(seed: string): string {
  return matter(randomOf(seed));
}

function fill(random: Random, pattern: string, actors: Record<string, () => string> = {}): string {
  const text = pattern.replace(
    /\{(de )?([^}]+)\}/g,
    (_, before: string | undefined, key: string) => {
      const part = actors[key]?.() ?? PARTS[key]?.(random) ?? '';
      return before === undefined ? part : of(part);
    },
  );
  // « le accord », « la alliance », « que un » and « ne écarte » lose their vowel.
  return capitalise(text.replace(/(?<!\p{L})([DdNnLl])[ea] (?=[aeiouyéèêâîô])/gu, '$1’'));
}
