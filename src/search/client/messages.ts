import { count, list } from '../../lib/text.ts';
import { typeset } from '../../lib/typography.ts';
import type { Outcome, Search } from './engine.ts';
import { LONGEST } from './limits.ts';

export const LOADING = 'Recherche…';
export const TOO_SHORT = 'Tapez au moins deux lettres.';
export const TOO_LONG = typeset(
  `Le champ prend ${String(LONGEST)} caractères : la suite n’est pas lue.`,
);
export const FAILURE = typeset(
  'La recherche ne répond pas : son index n’a pas pu être chargé. Vérifiez votre connexion, puis rechargez la page.',
);
export const FILTERS_FAILURE = typeset(
  'Les filtres n’ont pas pu être chargés : cherchez de nouveau, ou rechargez la page.',
);

/** Title of the document for a search. */
export function titleOf(q: string, title: string): string {
  return q === '' ? title : typeset(title.replace('Recherche', () => `Recherche : ${q}`));
}

/** What the status line says of an outcome. */
export function statusOf(outcome: Outcome, { q, selection }: Search): string {
  const { results, unknown, understood } = outcome;
  if (results.length > 0) return typeset(foundOf(outcome));
  const missed = unknown.length > 0 ? unknown : q === '' ? [] : [q];
  const what = missed.length > 0 ? ` pour ${missed.map(quoted).join(' ni ')}` : '';
  const isFiltered = unknown.length === 0 && Object.keys(selection).length > 0;
  const when = understood.date === undefined || unknown.length > 0 ? '' : ' à cette date';
  return typeset(
    `Aucun résultat${when === '' ? what : when}${isFiltered ? ' avec ces filtres' : ''}.`,
  );
}

/** « 12 résultats pour « Reims » »: what was understood is said where it is not what was typed. */
function foundOf({ results, isNearest, understood }: Outcome): string {
  const { corrected, nobody } = understood;
  const taken = corrected.map((each) => quoted(each.taken));
  const total = count(results.length, 'résultat');
  return [
    ...(nobody === undefined ? [] : [`Nos articles ne nomment aucun ${quoted(nobody)}.`]),
    ...(isNearest
      ? [`Aucun texte ne répond à tous ces mots. Les plus proches : ${total}`]
      : [total]),
    ...(taken.length > 0 ? [`pour ${list(taken)}`] : []),
  ].join(' ');
}

/** A text between guillemets. */
export function quoted(text: string): string {
  return typeset(`« ${text} »`);
}
