import { count, list } from '../../lib/text.ts';
import { typeset } from '../../lib/typography.ts';
import { FACETS } from '../keys.ts';
import { type Search, withoutFacet } from './address.ts';
import { element } from '../../lib/element.ts';
import type { Outcome } from './engine.ts';
import type { FacetsView } from './facets-view.ts';
import { isFiltered, quoted, reasonOf } from './messages.ts';
import { addressOf } from './toolbar.ts';

/** What to do when nothing was found: never a dead end. */
export function help(
  outcome: Outcome,
  search: Search,
  { labelOf }: Pick<FacetsView, 'labelOf'>,
  actors: string,
): Node[] {
  const ways = [...looserFilters(outcome, search, labelOf), ...fewerWords(outcome, search)];
  const all = element('a', { href: actors }, 'tous les acteurs');
  const reason = `${reasonOf(outcome, search)} `;
  if (ways.length === 0) {
    const other = ['Cherchez un autre mot, ou voyez ', all, ' que les articles nomment.'];
    return [element('p', { class: 'measure' }, reason, ...other)];
  }
  return [
    element('p', { class: 'measure' }, reason, typeset('Vous pouvez élargir la recherche :')),
    element('ul', { class: 'ways', 'aria-label': 'Élargir la recherche' }, ...ways),
    element('p', { class: 'measure' }, 'Ou voyez ', all, ' que les articles nomment.'),
  ];
}

/** Each facet that can be left out, then all of them, with what that would give. */
function looserFilters(
  { loosened, unknown }: Outcome,
  search: Search,
  labelOf: FacetsView['labelOf'],
): Node[] {
  if (unknown.length > 0 || !isFiltered(search)) return [];
  const chosen = FACETS.filter((facet) => search.selection[facet] !== undefined);
  const one = chosen.map((facet) => {
    const values = (search.selection[facet] ?? []).map((value) => quoted(labelOf(facet, value)));
    const total = loosened.without.get(facet) ?? 0;
    const others = { ...search, selection: withoutFacet(search.selection, facet) };
    return { text: `sans ${list(values)}`, search: others, total };
  });
  const all = { text: 'sans aucun filtre', search: { ...search, selection: {} } };
  return [...one, ...(chosen.length > 1 ? [{ ...all, total: loosened.all }] : [])]
    .filter(({ total }) => total > 0)
    .map((way) => wayOf(way.text, way.search, way.total));
}

/** What the texts hold of a query that they do not hold whole. */
function fewerWords({ known, unknown }: Outcome, search: Search): Node[] {
  if (known.length === 0 || (unknown.length === 0 && (known.length === 1 || isFiltered(search)))) {
    return [];
  }
  const asTyped = (word: string) => (/\s/u.test(word) ? `"${word}"` : word);
  const queries = unknown.length > 0 ? [known] : known.map((word) => [word]);
  return queries.map((words) =>
    wayOf(`seulement ${list(words.map(quoted))}`, { ...search, q: words.map(asTyped).join(' ') }),
  );
}

function wayOf(text: string, search: Search, total?: number): Node {
  const link = element('a', { href: addressOf(search) }, typeset(text));
  return element(
    'li',
    {},
    link,
    ...(total === undefined ? [] : [` (${count(total, 'résultat')})`]),
  );
}
