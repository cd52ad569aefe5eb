import { element, type Element } from '../lib/xml.ts';
import type { Reach } from './barometer-mark.ts';
import { boxed, type KeyItem, line, percent, rect, rem, SILENCE_SIGN } from './elements.ts';

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

/** The key of the signs that a barometer uses. */
export function keyOf(signs: ReadonlySet<Sign>): KeyItem[] {
  return Object.entries(MEANINGS)
    .map(([sign, words]) => ({ sign: sign as Sign, words }))
    .filter(({ sign }) => signs.has(sign))
    .map(({ sign, words }) => ({ sign: [drawnSign(sign)], words }));
}

function drawnSign(sign: Sign): Element {
  switch (sign) {
    case 'month':
    case 'year':
      return rect(percent(5), rem(0.31), percent(90), rem(0.38), { class: 'hollow' });
    case 'about':
      return rect(percent(5), rem(0.3), percent(90), rem(0.4), { class: 'soft' });
    case 'disagreement':
      return boxed([0.75, 0.5], 1, 16, [element('path', { class: 'bracket', d: 'M3-5H-2V5H3' })]);
    case 'silence':
      return SILENCE_SIGN;
    default:
      return line(0, rem(0.5), percent(100), rem(0.5), `reach ${sign}`);
  }
}
