import { element, type Element } from '../lib/xml.ts';
import type { Reach } from './barometer-mark.ts';
import { fillOf, line, rect } from './elements.ts';

/** A sign that a barometer may use. */
export type Sign = Reach['kind'] | 'disagreement' | 'silence';

/** What each sign means, in the order of the key. */
const MEANINGS: Readonly<Record<Sign, string>> = {
  between: 'un jour inconnu entre deux dates',
  month: 'un jour inconnu du mois',
  year: 'un jour inconnu de l’année',
  lasting: 'qui dure',
  within: 'durée inconnue entre deux dates',
  latest: 'au plus tard ce jour',
  about: 'vers ce jour',
  disagreement: 'les articles divergent',
  silence: 'aucun article',
};

/**
 * How a barometer is read, said over it.
 *
 * @param focus name of whom the distance is measured to
 */
export function howToRead(focus: string): string {
  return `Le trait épais est ${focus}. Plus une marque pend bas, plus l’acteur est loin ; là où rien ne pend, les articles ne disent rien.`;
}

/** The signs that a barometer uses, each in a box of 22 by 12 pixels, and what they mean. */
export function keyOf(signs: ReadonlySet<Sign>): { sign: Element; words: string }[] {
  return Object.entries(MEANINGS)
    .map(([sign, words]) => ({ sign: sign as Sign, words }))
    .filter(({ sign }) => signs.has(sign))
    .map(({ sign, words }) => ({ sign: keySign(sign), words }));
}

function keySign(sign: Sign): Element {
  switch (sign) {
    case 'month':
    case 'year':
      return rect(1, 3, 20, 6, { class: 'reach hollow' });
    case 'about':
      return rect(1, 3, 20, 6, { class: 'soft' });
    case 'disagreement':
      return element('path', { class: 'bracket', d: 'M14 1H9V11H14', fill: 'none' });
    case 'silence':
      return rect(0, 0, 22, 12, { fill: fillOf('silence') });
    default:
      return line(1, 6, 22, 6, `reach ${sign}`);
  }
}
