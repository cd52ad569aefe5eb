import type { Sign } from './barometer-drawing.ts';

/** A sign of the barometer's key; a month and a year are drawn the same. */
export interface KeySign {
  sign: Exclude<Sign, 'month' | 'year'> | 'hollow';
  words: string;
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
