import { count } from '../../lib/text.ts';
import { typeset } from '../../lib/typography.ts';
import type { Search } from './address.ts';
import type { Outcome } from './engine.ts';

export const LOADING = 'Recherche…';
export const TOO_SHORT = 'Tapez au moins deux lettres.';
export const FAILURE = typeset(
  'La recherche ne répond pas : son index n’a pas pu être chargé. Vérifiez votre connexion, puis rechargez la page.',
);
export const FILTERS_FAILURE = typeset(
  'Les filtres n’ont pas pu être chargés : cherchez de nouveau, ou rechargez la page.',
);

/** What the status line says of an outcome. */
export function statusOf({ results, unknown }: Outcome, search: Search): string {
  if (results.length > 0) return count(results.length, 'résultat');
  const missed = unknown.length > 0 ? unknown : search.q === '' ? [] : [search.q];
  const what = missed.length > 0 ? ` pour ${missed.map(quoted).join(' ni ')}` : '';
  const filters = unknown.length === 0 && isFiltered(search) ? ' avec ces filtres' : '';
  return typeset(`Aucun résultat${what}${filters}.`);
}

/** Why nothing was found. */
export function reasonOf({ unknown }: Outcome, search: Search): string {
  if (unknown.length > 0) {
    return unknown.length > 1 || /\s/u.test(unknown[0] ?? '')
      ? 'Aucune page du site ne contient ces mots.'
      : 'Aucune page du site ne contient ce mot.';
  }
  return isFiltered(search)
    ? 'Aucune page ne répond à la fois à la recherche et aux filtres.'
    : 'Aucune page du site ne contient tous ces mots à la fois.';
}

/** Title of the document for a search. */
export function titleOf({ q }: Search, title: string): string {
  return q === '' ? title : typeset(title.replace('Recherche', () => `Recherche : ${q}`));
}

/** « otsc », in guillemets. */
export function quoted(text: string): string {
  return typeset(`« ${text} »`);
}

/** Whether filters, and not only words, explain the outcome. */
export function isFiltered({ selection }: Search): boolean {
  return Object.keys(selection).length > 0;
}
