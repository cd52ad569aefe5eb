import { ADJECTIVES, NOUNS, VERBS } from './lexicon.ts';
import { type Random, zipf } from './random.ts';

function isElided(word: string): boolean {
  return /^[aeiouyhâàéèêîïôœ]/iu.test(word);
}

/** « de » before something named: du, des, d’. */
export function of(text: string): string {
  if (text.startsWith('le ')) return `du ${text.slice(3)}`;
  if (text.startsWith('les ')) return `des ${text.slice(4)}`;
  return isElided(text) ? `d’${text}` : `de ${text}`;
}

/** « à » before something named: au, aux. */
export function at(text: string): string {
  if (text.startsWith('le ')) return `au ${text.slice(3)}`;
  if (text.startsWith('les ')) return `aux ${text.slice(4)}`;
  return `à ${text}`;
}

/** « la réunion frontalière », « l’accord prudent ». */
export function definite(random: Random): string {
  const { text, gender } = nounPhrase(random, false);
  if (isElided(text)) return `l’${text}`;
  return `${gender === 'm' ? 'le' : 'la'} ${text}`;
}

/** « une réunion frontalière » */
export function indefinite(random: Random): string {
  const { text, gender } = nounPhrase(random, false);
  return `${gender === 'm' ? 'un' : 'une'} ${text}`;
}

/** « les réunions frontalières » */
export function plural(random: Random): string {
  return `les ${nounPhrase(random, true).text}`;
}

/** « des réunions frontalières » */
export function some(random: Random): string {
  return `des ${nounPhrase(random, true).text}`;
}

function nounPhrase(random: Random, isPlural: boolean): { text: string; gender: 'm' | 'f' } {
  const noun = NOUNS[zipf(random, NOUNS.length)] ?? { text: 'accord', gender: 'm' };
  const mark = isPlural ? 's' : '';
  const text = noun.text + (noun.text.endsWith('s') ? '' : mark);
  if (random.chance(0.45)) return { text, gender: noun.gender };
  const adjective = ADJECTIVES[zipf(random, ADJECTIVES.length)] ?? 'commun';
  const agreed = noun.gender === 'f' ? feminine(adjective) : adjective;
  return {
    text: `${text} ${agreed}${isPlural ? 's' : ''}`.replace(/als$/, 'aux'),
    gender: noun.gender,
  };
}

function feminine(adjective: string): string {
  if (adjective.endsWith('e')) return adjective;
  if (adjective.endsWith('if')) return `${adjective.slice(0, -1)}ve`;
  if (adjective.endsWith('er')) return `${adjective.slice(0, -2)}ère`;
  if (adjective.endsWith('ien')) return `${adjective}ne`;
  if (adjective.endsWith('et')) return `${adjective.slice(0, -2)}ète`;
  if (adjective.endsWith('ic')) return `${adjective.slice(0, -1)}que`;
  return `${adjective}e`;
}

/** A verb in -er: « reporter », « reporte », « reporté ». */
export function verb(random: Random): { infinitive: string; present: string; past: string } {
  const infinitive = VERBS[zipf(random, VERBS.length)] ?? 'annoncer';
  const stem = infinitive.slice(0, -2);
  const open = stem.replace(/é(?=[^aeiouyé]+$)/, 'è');
  return { infinitive, present: `${open}e`, past: `${stem}é` };
}
