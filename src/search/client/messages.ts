import { count, list } from '../../lib/text.ts';
import { typeset } from '../../lib/typography.ts';
import { FACETS, type Facet } from '../keys.ts';
import { type Search, withoutFacet } from './address.ts';
import type { Outcome } from './engine.ts';
import type { Proposal } from './proposals.ts';

export const LOADING = 'Recherche…';
export const TOO_SHORT = 'Tapez au moins deux lettres.';
export const FAILURE = typeset(
  'La recherche ne répond pas : son index n’a pas pu être chargé. Vérifiez votre connexion, puis rechargez la page.',
);
export const FILTERS_FAILURE = typeset(
  'Les filtres n’ont pas pu être chargés : cherchez de nouveau, ou rechargez la page.',
);

/** Title of the document for a search. */
export function titleOf({ q }: Search, title: string): string {
  return q === '' ? title : typeset(title.replace('Recherche', () => `Recherche : ${q}`));
}

/** What the status line says of an outcome. */
export function statusOf({ results, unknown }: Outcome, search: Search): string {
  if (results.length > 0) return count(results.length, 'résultat');
  const missed = unknown.length > 0 ? unknown : search.q === '' ? [] : [search.q];
  const what = missed.length > 0 ? ` pour ${missed.map(quoted).join(' ni ')}` : '';
  const filters = unknown.length === 0 && isFiltered(search) ? ' avec ces filtres' : '';
  return typeset(`Aucun résultat${what}${filters}.`);
}

/** « Noms proches : Victor Hugo et Reims. », for those who do not see them. */
export function namesStatusOf(proposals: readonly Proposal[]): string {
  if (proposals.length === 0) return '';
  const names = list(proposals.map(({ entry }) => entry.name));
  const kind = isGuess(proposals) ? 'proche' : 'trouvé';
  return typeset(proposals.length > 1 ? ` Noms ${kind}s : ${names}.` : ` Nom ${kind} : ${names}.`);
}

/** Whether nothing typed is the name of anything. */
export function isGuess(proposals: readonly Proposal[]): boolean {
  return proposals.every(({ isMisspelt }) => isMisspelt);
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

/** A search that would find something, and what it gives where it is known. */
interface Wider {
  text: string;
  search: Search;
  total?: number;
}

/** Wider searches than one that found nothing: without a facet, without any, with fewer words. */
export function widerThan(
  search: Search,
  { loosened, known, unknown }: Outcome,
  labelOf: (facet: Facet, value: string) => string,
): Wider[] {
  if (unknown.length === 0 && isFiltered(search)) {
    const chosen = FACETS.filter((facet) => search.selection[facet] !== undefined);
    const ways = chosen.map((facet) => {
      const values = (search.selection[facet] ?? []).map((value) => quoted(labelOf(facet, value)));
      const selection = withoutFacet(search.selection, facet);
      const total = loosened.without.get(facet) ?? 0;
      return { text: `sans ${list(values)}`, search: { ...search, selection }, total };
    });
    const text = 'sans aucun filtre';
    const all = { text, search: { ...search, selection: {} }, total: loosened.all };
    return [...ways, ...(chosen.length > 1 ? [all] : [])].filter(({ total }) => total > 0);
  }
  if (known.length === 0 || (unknown.length === 0 && known.length === 1)) return [];
  const asTyped = (word: string) => (/\s/u.test(word) ? `"${word}"` : word);
  return (unknown.length > 0 ? [known] : known.map((word) => [word])).map((words) => ({
    text: `seulement ${list(words.map(quoted))}`,
    search: { ...search, q: words.map(asTyped).join(' ') },
  }));
}

function quoted(text: string): string {
  return typeset(`« ${text} »`);
}

/** Whether filters, and not only words, explain the outcome. */
function isFiltered({ selection }: Search): boolean {
  return Object.keys(selection).length > 0;
}
