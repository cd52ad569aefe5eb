import { FACETS } from '../keys.ts';
import { isEmpty, ORDERS, type Search, toggle, writeAddress } from './address.ts';
import { element } from '../../lib/element.ts';
import type { FacetsView } from './facets-view.ts';

/**
 * The filters in force, each with a link that removes it, and the links that order results.
 *
 * They are true addresses, of this page; the page answers them without loading again.
 */
export function toolbar(search: Search, facets: FacetsView, total: number): Node[] {
  const chips = FACETS.flatMap((facet) =>
    (search.selection[facet] ?? []).map((value) =>
      element(
        'a',
        { class: 'chip', href: addressOf(toggle(search, facet, value)) },
        facets.labelOf(facet, value),
        element('span', { 'aria-hidden': 'true' }, '×'),
        element('span', { class: 'visually-hidden' }, ', retirer'),
      ),
    ),
  );
  return [...chips, ...(total > 1 && search.q !== '' ? [orders(search)] : [])];
}

function orders(search: Search): Node {
  const links = ORDERS.map((order) =>
    order === search.order
      ? element('strong', {}, order)
      : element('a', { href: addressOf({ ...search, order }) }, order),
  );
  const [first = '', ...others] = links;
  return element(
    'span',
    { class: 'reference' },
    'Trier\u00A0: ',
    first,
    ...others.flatMap((link) => [' · ', link]),
  );
}

/** The address of a search on this page. */
export function addressOf(search: Search): string {
  return isEmpty(search) ? location.pathname : location.pathname + writeAddress(search);
}
