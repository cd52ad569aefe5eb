/** Colours of a theme by their names: `paper`, `level-1`. */
export type Theme = ReadonlyMap<string, string>;

/** Themes of the look, read from its stylesheet: colours stand nowhere else. */
export interface Themes {
  light: Theme;
  dark: Theme;
  print: Theme;
}

/** `--paper: light-dark(#f8f3e6, #11161d)`, or the same as the colour of `.level-1`. */
const PAIR = /(?:--|\.)([\w-]+)(?:: | \{\s*color: )light-dark\((#[\da-f]{6}), (#[\da-f]{6})\)/g;
const PRINTED = /--([\w-]+): (#[\da-f]{3,6});/g;

/**
 * Reads the colours of `tokens.css`.
 *
 * @throws Error when a theme has none
 */
export function readThemes(css: string): Themes {
  const pairs = [...css.matchAll(PAIR)];
  const printed = [...(css.split('@media print {')[1] ?? '').matchAll(PRINTED)];
  if (pairs.length === 0 || printed.length === 0) {
    throw new Error('Aucune couleur dans les jetons de la charte.');
  }
  const light = new Map(pairs.map(([, name = '', day = '']) => [name, day]));
  return {
    light,
    dark: new Map(pairs.map(([, name = '', , night = '']) => [name, night])),
    print: new Map([
      ...light,
      ...printed.map(([, name = '', colour = '']) => [name, inFull(colour)] as const),
    ]),
  };
}

function inFull(colour: string): string {
  return colour.length === 4 ? colour.replace(/[\da-f]/g, '$&$&') : colour;
}
