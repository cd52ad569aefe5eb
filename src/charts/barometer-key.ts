import { element, type Element } from '../lib/xml.ts';
import type { Sign } from './barometer-drawing.ts';
import { filledWith, type Surface } from './surface.ts';

/** A sign of the barometer's key; a month and a year are drawn the same. */
export interface KeySign {
  sign: Exclude<Sign, 'month' | 'year'> | 'hollow';
  words: string;
}

/** Pixels of the box in which a sign is drawn. */
export const KEY_BOX = { width: 22, height: 12 };

/** A sign of the key, in its box. */
export function keySign(sign: KeySign['sign'], surface: Surface): Element[] {
  const bar = { x: 1, y: 3, width: 20, height: 6 };
  const along = { x1: 1, x2: 22, y1: 6, y2: 6 };
  const line = (kind: string, more: Element['attributes'] = {}) =>
    element('line', { class: kind, ...along, ...more });
  switch (sign) {
    case 'between':
      return [line('reach', { x2: 1, y1: 2, y2: 10 }), line('reach between')];
    case 'hollow':
      return [element('rect', { class: 'reach hollow', ...bar })];
    case 'lasting':
    case 'within':
      return [line(`reach ${sign}`)];
    case 'latest':
      return [line('reach', { x2: 8, opacity: 0.3 }), line('reach', { x1: 8 })];
    case 'about':
      return [element('rect', { class: 'soft', ...bar })];
    case 'disagreement':
      return [element('path', { class: 'bracket', d: 'M14 1H9V11H14', fill: 'none' })];
    case 'silence':
      return [element('rect', { fill: filledWith(surface, 'silence'), ...KEY_BOX })];
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
