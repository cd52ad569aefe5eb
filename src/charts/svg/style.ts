import type { Theme } from '../../lib/tokens.ts';

const SANS = "system-ui,-apple-system,'Segoe UI',Roboto,'Liberation Sans',Arial,sans-serif";
const SERIF = "Newsreader,Georgia,'Times New Roman','Liberation Serif',serif";

const VARIABLE = /var\(--([\w-]+)\)/g;

/** What surrounds a drawing in its file. */
const SHEET = `
svg { color: var(--ink); }
text { fill: var(--ink); font: 12px var(--sans); }
.sheet { fill: var(--paper); }
.title, .who { font-family: var(--title); font-weight: 600; }
.title { font-size: 28px; }
.who { font-size: 18px; }
.label { font-weight: 600; }
.deck { font-size: 14px; }
.quiet { fill: var(--grey); }
.edge { stroke: var(--ink); stroke-width: 2; }
.rule { stroke: var(--rule); }
.sea { fill: var(--shade); }
.frame { fill: none; stroke: var(--rule); }
`;

/**
 * The styles of a file: those of drawings in pages, with the colours of a theme, the faces of the
 * system and nothing from elsewhere.
 *
 * @param css stylesheets of drawings
 * @throws Error when the theme lacks a colour
 */
export function styleOf(css: string, theme: Theme): string {
  const levels = [1, 2, 3, 4, 5].map((rank) => `.level-${rank} { color: var(--level-${rank}); }`);
  const values = new Map([
    ...theme,
    ...([
      ['sans', SANS],
      ['title', SERIF],
      ['focus', 'var(--ink)'],
      ['on-focus', '#fff'],
    ] as const),
  ]);
  const valueOf = (name: string): string => {
    const value = values.get(name);
    if (value === undefined) throw new Error(`Couleur absente de la charte : ${name}`);
    return value.replace(VARIABLE, (_, other: string) => valueOf(other));
  };
  return [SHEET, css, ...levels]
    .join('')
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(VARIABLE, (_, name: string) => valueOf(name))
    .replace(/([\d.]+)rem/g, (_, length) => `${Number(length) * 16}px`)
    .replace(/\s*([{};,]|: )\s*/g, (_, sign: string) => sign.trim());
}
