import { element } from '../../lib/element.ts';
import { count, list } from '../../lib/text.ts';
import { typeset } from '../../lib/typography.ts';
import { type Facet, FACETS } from '../keys.ts';
import { addressOf, readSearch, without } from './address.ts';
import type { Outcome } from './engine.ts';
import { quoted } from './messages.ts';

/** The words beside a choice of a facet. */
type LabelOf = (facet: Facet, value: string) => string;

/** The filters in force, each a link that removes it. */
export function chips(params: URLSearchParams, labelOf: LabelOf): Node[] {
  return FACETS.flatMap((facet) =>
    params
      .getAll(facet)
      .map((value) =>
        element(
          'a',
          { class: 'chip', href: addressOf(without(params, facet, value)) },
          labelOf(facet, value),
          element('span', { 'aria-hidden': 'true' }, '×'),
          element('span', { class: 'visually-hidden' }, ', retirer'),
        ),
      ),
  );
}

/** A search that would find something, and what it gives where that is known. */
interface Way {
  text: string;
  params: URLSearchParams;
  total?: number;
}

/**
 * What to do when nothing was found: never a dead end.
 *
 * @param actors address of the list of actors
 */
export function help(
  outcome: Outcome,
  params: URLSearchParams,
  labelOf: LabelOf,
  actors: string,
): Node[] {
  const ways = waysFrom(outcome, params, labelOf).map(({ text, params: wider, total }) => {
    const link = element('a', { href: addressOf(wider) }, typeset(text));
    return element('li', {}, link, total === undefined ? '' : ` (${count(total, 'résultat')})`);
  });
  const all = element('a', { href: actors }, 'tous les acteurs');
  const others = ways.length > 0 ? 'Ou voyez ' : 'Cherchez un autre mot, ou voyez ';
  return [
    ...(ways.length > 0
      ? [element('ul', { class: 'ways', 'aria-label': 'Élargir la recherche' }, ...ways)]
      : []),
    element('p', { class: 'measure' }, others, all, ' que les articles nomment.'),
  ];
}

/** Wider searches than one that found nothing: without a facet, without any, with fewer words. */
export function waysFrom(
  { total, known, unknown }: Outcome,
  params: URLSearchParams,
  labelOf: LabelOf,
): Way[] {
  const chosen = FACETS.filter((facet) => params.has(facet));
  if (unknown.length === 0 && chosen.length > 0) {
    const way = (text: string, facets: readonly Facet[]): Way => {
      const wider = facets.reduce<URLSearchParams>((all, facet) => without(all, facet), params);
      return { text, params: wider, total: total?.(readSearch(wider).selection) ?? 0 };
    };
    return [
      ...chosen.map((facet) => {
        const values = params.getAll(facet).map((value) => quoted(labelOf(facet, value)));
        return way(`sans ${list(values)}`, [facet]);
      }),
      ...(chosen.length > 1 ? [way('sans aucun filtre', chosen)] : []),
    ].filter(({ total: found = 0 }) => found > 0);
  }
  if (known.length + unknown.length < 2) return [];
  const asTyped = (word: string) => (/\s/u.test(word) ? `"${word}"` : word);
  const fewer = unknown.length > 0 ? [known] : known.map((word) => [word]);
  return fewer
    .filter((words) => words.length > 0)
    .map((words) => {
      const wider = new URLSearchParams(params);
      wider.set('q', words.map(asTyped).join(' '));
      return { text: `seulement ${list(words.map(quoted))}`, params: wider };
    });
}
