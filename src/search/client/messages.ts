import { count, list } from '../../lib/text.ts';
import { typeset } from '../../lib/typography.ts';
import type { Outcome, Search } from './engine.ts';
import type { Proposal } from './names.ts';

export const LOADING = 'Recherche…';
export const TOO_SHORT = 'Tapez au moins deux lettres.';
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
export function statusOf({ results, unknown }: Outcome, { q, selection }: Search): string {
  if (results.length > 0) return count(results.length, 'résultat');
  const missed = unknown.length > 0 ? unknown : q === '' ? [] : [q];
  const what = missed.length > 0 ? ` pour ${missed.map(quoted).join(' ni ')}` : '';
  const isFiltered = unknown.length === 0 && Object.keys(selection).length > 0;
  return typeset(`Aucun résultat${what}${isFiltered ? ' avec ces filtres' : ''}.`);
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

/** A text between guillemets. */
export function quoted(text: string): string {
  return typeset(`« ${text} »`);
}
