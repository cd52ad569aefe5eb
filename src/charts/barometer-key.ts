import { element, type Element } from '../lib/xml.ts';
import type { Sign } from './barometer-drawing.ts';
import { fillOf, line, rect } from './elements.ts';

/** A sign of the barometer's key; a month and a year are drawn the same. */
export interface KeySign {
  sign: Exclude<Sign, 'month' | 'year'> | 'hollow';
  words: string;
}

/** A sign of the key, in a box of 22 by 12 pixels. */
export function keySign(sign: KeySign['sign']): Element {
  switch (sign) {
    case 'hollow':
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

/** How a barometer is read, said over it. */
export const HOW_TO_READ =
  'Le trait épais est Moscou. Plus une marque pend bas, plus l’acteur est loin ; là où rien ne pend, les articles ne disent rien.';

/** What the signs that a barometer uses mean, in the order of its key. */
export function keyOf(signs: ReadonlySet<Sign>): KeySign[] {
  const isYear = signs.has('year');
  const all: (KeySign & { used: boolean })[] = [
    sign('between', 'un jour inconnu entre deux dates'),
    {
      sign: 'hollow',
      words: `un jour inconnu ${isYear ? 'de l’année' : 'du mois'}`,
      used: isYear || signs.has('month'),
    },
    sign('lasting', 'qui dure'),
    sign('within', 'durée inconnue entre deux dates'),
    sign('latest', 'au plus tard ce jour'),
    sign('about', 'vers ce jour'),
    sign('disagreement', 'les articles divergent'),
    sign('silence', 'aucun article'),
  ];
  return all.filter(({ used }) => used).map(({ sign, words }) => ({ sign, words }));

  function sign(of: Exclude<Sign, 'month' | 'year'>, words: string) {
    return { sign: of, words, used: signs.has(of) };
  }
}
