import { element } from '../../lib/element.ts';
import { count, list } from '../../lib/text.ts';
import { typeset } from '../../lib/typography.ts';
import { type Facet, FACETS } from '../keys.ts';
import { addressOf, without } from './address.ts';
import type { Outcome } from './engine.ts';
import { quoted } from './messages.ts';

/**
 * The filters in force, each a link that removes it.
 *
 * @param labelOf gives the words beside a choice of a facet
 */
export function chips(
  params: URLSearchParams,
  labelOf: (facet: Facet, value: string) => string,
): Node[] {
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
export function help(outcome: Outcome, params: URLSearchParams, actors: string): Node[] {
  const ways = waysFrom(outcome, params).map(({ text, params: wider, total }) => {
    const link = element('a', { href: addressOf(wider) }, typeset(text));
    return element('li', {}, link, total === undefined ? '' : ` (${count(total, 'résultat')})`);
  });
  const all = element('a', { href: actors }, 'tous les acteurs');
  const others = ways.length > 0 ? 'Ou voyez ' : 'Cherchez un autre mot, ou voyez ';
  return [
    ...(ways.length > 0
      ? [element('ul', { class: 'ways', 'aria-label': 'Élargir' }, ...ways)]
      : []),
    element('p', { class: 'measure' }, others, all, ' que les articles nomment.'),
  ];
}

/** Wider searches than one that found nothing: without filters, or with fewer words. */
export function waysFrom({ total, known, unknown }: Outcome, params: URLSearchParams): Way[] {
  const chosen = FACETS.filter((facet) => params.has(facet));
  if (unknown.length === 0 && chosen.length > 0) {
    const wider = chosen.reduce((all, facet) => without(all, facet), params);
    const found = total?.({}) ?? 0;
    return found > 0 ? [{ text: 'sans aucun filtre', params: wider, total: found }] : [];
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
