import { element, type Element } from '../lib/xml.ts';
import type { Sign } from './barometer-drawing.ts';
import { filledWith, type Surface } from './surface.ts';
import { line, rect } from './svg/shapes.ts';

/** A sign of the barometer's key; a month and a year are drawn the same. */
export interface KeySign {
  sign: Exclude<Sign, 'month' | 'year'> | 'hollow';
  words: string;
}

/** A sign of the key, in a box of 22 by 12 pixels. */
export function keySign(sign: KeySign['sign'], surface: Surface): Element[] {
  const bar = (kind: string) => rect(1, 3, 20, 6, { class: kind });
  const along = (from: number, to: number, kind: string, opacity?: number) =>
    line(from, 6, to, 6, kind, opacity);
  switch (sign) {
    case 'between':
      return [line(1, 2, 1, 10, 'reach'), along(1, 22, 'reach between')];
    case 'hollow':
      return [bar('reach hollow')];
    case 'lasting':
    case 'within':
      return [along(1, 22, `reach ${sign}`)];
    case 'latest':
      return [along(1, 8, 'reach', 0.3), along(8, 22, 'reach')];
    case 'about':
      return [bar('soft')];
    case 'disagreement':
      return [element('path', { class: 'bracket', d: 'M14 1H9V11H14', fill: 'none' })];
    case 'silence':
      return [rect(0, 0, 22, 12, { fill: filledWith(surface, 'silence') })];
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
