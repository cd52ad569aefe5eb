import { element } from '../../lib/element.ts';
import { count } from '../../lib/text.ts';
import { typeset } from '../../lib/typography.ts';
import { type Facet, FACETS } from '../keys.ts';
import { ORDERS, type Search, toggle, writeAddress } from './address.ts';
import type { Outcome } from './engine.ts';
import { reasonOf, widerThan } from './messages.ts';

/** The words beside a choice of a facet. */
type LabelOf = (facet: Facet, value: string) => string;

/** The address of a search on this page, which answers it without loading again. */
export function addressOf(search: Search): string {
  return location.pathname + writeAddress(search);
}

/** The filters in force, each with a link that removes it, and the links that order results. */
export function tools(asked: Search, total: number, labelOf: LabelOf): Node[] {
  const chips = FACETS.flatMap((facet) =>
    (asked.selection[facet] ?? []).map((value) =>
      element(
        'a',
        { class: 'chip', href: addressOf(toggle(asked, facet, value)) },
        labelOf(facet, value),
        element('span', { 'aria-hidden': 'true' }, '×'),
        element('span', { class: 'visually-hidden' }, ', retirer'),
      ),
    ),
  );
  if (total < 2 || asked.q === '') return chips;
  const orders = ORDERS.flatMap((order, index) => [
    index === 0 ? 'Trier\u00A0: ' : ' · ',
    order === asked.order
      ? element('strong', {}, order)
      : element('a', { href: addressOf({ ...asked, order }) }, order),
  ]);
  return [...chips, element('span', { class: 'reference' }, ...orders)];
}

/**
 * What to do when nothing was found: never a dead end.
 *
 * @param actors address of the list of actors
 */
export function help(given: Outcome, asked: Search, labelOf: LabelOf, actors: string): Node[] {
  const ways = widerThan(asked, given, labelOf).map((way) => {
    const link = element('a', { href: addressOf(way.search) }, typeset(way.text));
    const total = way.total === undefined ? '' : ` (${count(way.total, 'résultat')})`;
    return element('li', {}, link, total);
  });
  const all = [element('a', { href: actors }, 'tous les acteurs'), ' que les articles nomment.'];
  const reason = `${reasonOf(given, asked)} `;
  const paragraph = (...content: (Node | string)[]) =>
    element('p', { class: 'measure' }, ...content);
  if (ways.length === 0) return [paragraph(reason, 'Cherchez un autre mot, ou voyez ', ...all)];
  return [
    paragraph(reason, typeset('Vous pouvez élargir la recherche :')),
    element('ul', { class: 'ways', 'aria-label': 'Élargir la recherche' }, ...ways),
    paragraph('Ou voyez ', ...all),
  ];
}
