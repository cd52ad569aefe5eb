import type { ActorKind } from '../schema/actor.ts';
import { type Nature, type Source, UNKNOWN } from '../schema/article.ts';
import type { Dating } from '../schema/common.ts';
import type { Certainty, EventData, EventKind } from '../schema/event.ts';
import type { Outcome } from '../schema/prediction.ts';
import type { Basis, Level } from '../schema/stance.ts';
import { after } from './text.ts';

/** The interface's word for each code of the schemas. */
export const NATURE_LABELS: Readonly<Record<Nature, string>> = {
  depeche: 'dépêche',
  'article-de-presse': 'article de presse',
  analyse: 'analyse',
  opinion: 'opinion',
  'traduction-automatique': 'traduction automatique',
};

export const ACTOR_KIND_LABELS: Readonly<Record<ActorKind, { one: string; many: string }>> = {
  country: { one: 'pays', many: 'Pays' },
  person: { one: 'personne', many: 'Personnes' },
  organisation: { one: 'organisation', many: 'Organisations' },
  territory: { one: 'territoire', many: 'Territoires' },
};

export const EVENT_KIND_LABELS: Readonly<Record<EventKind, string>> = {
  combat: 'Guerre et frappes',
  sommet: 'Sommets et sessions',
  declaration: 'Déclarations',
  decision: 'Décisions',
  evolution: 'Rapprochements et éloignements',
  renversement: 'Chutes et captures',
};

export const CERTAINTY_LABELS: Readonly<Record<Certainty, { word: string; meaning: string }>> = {
  confirme: {
    word: 'confirmé',
    meaning: 'une agence, une institution ou un média de référence, que nous nommons, le dit aussi',
  },
  rapporte: { word: 'rapporté', meaning: 'l’un de nos articles dit que cela s’est passé' },
  'sans-preuve': {
    word: 'affirmé sans preuve',
    meaning: 'l’article, ou celui qu’il cite, accuse ou suppose',
  },
};

/** « confirmé par RFI », « rapporté »: how sure an event is. */
export function certaintyLabel({
  certainty,
  confirmedBy,
}: Pick<EventData, 'certainty' | 'confirmedBy'>): string {
  const { word } = CERTAINTY_LABELS[certainty];
  return confirmedBy === undefined ? word : `${word} par ${confirmedBy.name}`;
}

/** The certainty of most events: lists say it once, and mark the others. */
export const USUAL_CERTAINTY: Certainty = 'rapporte';
export const USUAL_CERTAINTY_NOTE =
  'Sauf mention contraire, chaque événement est rapporté : l’un de nos articles dit qu’il s’est passé.';

/** « date déduite », « date donnée par Wikipédia »: how a date is known. */
export function datingLabel({ basis, source }: Dating): string {
  if (basis === 'inferred') return 'date déduite';
  return source && basis === 'external' ? `date donnée par ${source.name}` : 'date donnée';
}

export const LEVEL_LABELS: Readonly<Record<Level, string>> = {
  soutien: 'soutien',
  'soutien-reserve': 'soutien réservé',
  equilibre: 'équilibre',
  distance: 'distance',
  rupture: 'rupture',
};

export const BASIS_LABELS: Readonly<Record<Basis, string>> = {
  parole: 'parole',
  acte: 'acte',
  analyse: 'jugement',
};

/** The codebook: what each level takes. */
export const LEVEL_MEANINGS: Readonly<Record<Level, string>> = {
  soutien: 'L’acteur aide l’autre, l’approuve ou le suit, sans réserve dite.',
  'soutien-reserve':
    'Il se rapproche, sans plus ; ou bien il aide ou se dit du même côté, mais à moitié : l’aide est limitée, ou quelqu’un en doute.',
  equilibre: 'Il ne prend pas parti, parle aux deux côtés ou leur cherche un accord.',
  distance: 'Il refuse, bloque, accuse, se détourne ou laisse faire ; il ne rompt pas.',
  rupture: 'Il abandonne, quitte ou combat celui dont il était proche.',
};

/** The codebook: what each basis rests on. */
export const BASIS_MEANINGS: Readonly<Record<Basis, string>> = {
  parole: 'Ses propres mots, cités entre guillemets dans le paragraphe.',
  acte: 'Ce qu’il a fait, ou dit avoir ordonné, selon l’article.',
  analyse:
    'Un jugement : celui de l’auteur de l’article, ou d’une personne ou d’un groupe qu’il nomme. Nous disons qui juge.',
};

export const OUTCOME_LABELS: Readonly<Record<Outcome, string>> = {
  confirmee: 'Confirmée',
  dementie: 'Démentie',
  'sans-suite': 'Sans suite dans nos articles',
};

/** « RFU News », or « éditeur inconnu ». */
export function publisherLabel({ publisher }: Source): string {
  return publisher === UNKNOWN ? 'éditeur inconnu' : publisher;
}

/** « RFU News », or « un article d’éditeur inconnu »: where an article comes from, in a sentence. */
export function originLabel(source: Source): string {
  return source.publisher === UNKNOWN ? `un article d’${publisherLabel(source)}` : source.publisher;
}

/** « de La Gazette », « du Courrier », « d’éditeur inconnu »: whose article a source is, after those words. */
export function ofPublisher(source: Source): string {
  return after('de', publisherLabel(source).replace(/^L(?=es? )/, 'l'));
}

/** The publisher at the head of a line: « Éditeur inconnu ». */
export function publisherTitle(source: Source): string {
  return source.publisher === UNKNOWN ? 'Éditeur inconnu' : source.publisher;
}

/** « opinion », « opinion, V. Hugo »: beside each reference, where an unknown author is the rule. */
export function natureWord({ nature, author }: Source): string {
  return NATURE_LABELS[nature] + (author === UNKNOWN ? '' : `, ${author}`);
}

/** « opinion, auteur inconnu »: how far to trust a source, where it is presented. */
export function natureLabel({ nature, author }: Source): string {
  return NATURE_LABELS[nature] + (author === UNKNOWN ? ', auteur inconnu' : '');
}
