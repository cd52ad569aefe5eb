/** Colours of a theme by their names: `paper`, `level-1`. */
export type Theme = ReadonlyMap<string, string>;

/** Themes of the look, read from its stylesheet: colours stand nowhere else. */
export interface Themes {
  light: Theme;
  dark: Theme;
  print: Theme;
}

/**
 * Reads the colours of `tokens.css`.
 *
 * @throws Error when a theme has none
 */
export function readThemes(css: string): Themes {
  const light = coloursOf(/^:root\s*\{([^}]*)\}/m.exec(css)?.[1]);
  return {
    light,
    dark: new Map([
      ...light,
      ...coloursOf(inMedia(css, 'screen and (prefers-color-scheme: dark)')),
    ]),
    print: new Map([...light, ...coloursOf(inMedia(css, 'print'))]),
  };
}

function inMedia(css: string, query: string): string | undefined {
  const [, after] = css.split(`@media ${query} {`);
  return /:root\s*\{([^}]*)\}/.exec(after ?? '')?.[1];
}

function coloursOf(block = ''): Theme {
  const colours = new Map(
    Array.from(
      block.matchAll(/--([\w-]+):\s*(#[\da-f]{3,8})\b/gi),
      ([, name = '', colour = '']) => [
        name,
        colour.length === 4 ? colour.replace(/[\da-f]/gi, '$&$&') : colour,
      ],
    ),
  );
  if (colours.size === 0) throw new Error('Aucune couleur dans les jetons de la charte.');
  return colours;
}
