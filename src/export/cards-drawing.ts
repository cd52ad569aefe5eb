import { CARD_SIZE, HOME_CARD } from '../lib/cards.ts';
import { GLYPHS } from '../lib/glyphs.ts';
import { levelClass } from '../lib/levels.ts';
import { LICENCE } from '../lib/licence.ts';
import type { Theme } from '../lib/tokens.ts';
import { typeset } from '../lib/typography.ts';
import type { Card } from './cards.ts';

/** An element as satori reads it. */
export interface Drawn {
  type: string;
  props: Record<string, unknown> & { children?: (Drawn | string)[] | string };
}

type Style = Record<string, string | number>;

/** One face in two files, common letters and rarer ones: satori looks for a letter by name. */
export const FACES = ['Newsreader', 'Newsreader Ext'] as const;

const MARGIN = 64;
/** How far the rule slips under « faille »: the one drawn sign of the site. */
const SLIP = 10;
const STROKE = 4;

/** What all cards of a site have in common. */
export interface Look {
  siteName: string;
  theme: Theme;
}

/** A card: the nameplate and its slipping rule, then what the page is. */
export function drawCard(card: Card, { siteName, theme }: Look): Drawn {
  const { path, kicker, title, text, levels } = card;
  const colour = (name: string) => theme.get(name) ?? '#000000';
  const [ink, grey] = [colour('ink'), colour('grey')];
  const isHome = path === HOME_CARD;
  return column(
    {
      ...CARD_SIZE,
      backgroundColor: colour('paper'),
      color: ink,
      fontFamily: FACES.join(', '),
    },
    [
      nameplate(siteName, isHome ? 96 : 52, ink, colour('accent')),
      column({ flexGrow: 1, padding: `0 ${MARGIN}px` }, [
        column({ flexGrow: 1, justifyContent: 'center', paddingTop: SLIP }, [
          words(kicker, { fontSize: 26, color: grey, marginBottom: 14 }),
          words(title, {
            fontSize: sizeOf(title),
            lineHeight: 1.06,
            letterSpacing: '-0.018em',
            marginBottom: 20,
            textWrap: 'balance',
          }),
          ...(text === undefined || title.length > LONG
            ? []
            : [words(text, { fontSize: 29, lineHeight: 1.32, color: grey })]),
        ]),
        box(
          { flexWrap: 'wrap', alignItems: 'center', marginBottom: levels.length > 0 ? 12 : 0 },
          levels.map((each) => levelled(each, isHome ? 25 : 29, colour(levelClass(each.level)))),
        ),
        words(LICENCE.statement, { fontSize: 20, color: grey, marginBottom: 18 }),
      ]),
    ],
  );
}

/** Characters of a title above which there is no space for a text. */
const LONG = 150;

/** Large for a name, smaller for a sentence: always four lines at most, six for the longest. */
function sizeOf(title: string): number {
  if (title.length > LONG) return 42;
  if (title.length > 70) return 56;
  return title.length > 34 ? 70 : 88;
}

/** The name of the site on a rule that slips before its last word. */
function nameplate(siteName: string, size: number, ink: string, accent: string): Drawn {
  const half: Style = {
    height: Math.round(size * 1.32),
    alignItems: 'flex-end',
    paddingBottom: Math.round(size * 0.2),
    borderBottom: `${String(STROKE)}px solid ${ink}`,
    fontSize: size,
    lineHeight: 1,
    letterSpacing: '-0.025em',
  };
  const place = { position: 'absolute', left: -6, bottom: -STROKE };
  const height = SLIP + STROKE;
  const names = siteName.split(' ');
  return box({ marginTop: 30 }, [
    box({ ...half, paddingLeft: MARGIN, paddingRight: size * 0.14 }, [
      names.slice(0, -1).join(' '),
    ]),
    box({ ...half, position: 'relative', top: SLIP, flexGrow: 1, paddingLeft: size * 0.08 }, [
      names.at(-1) ?? '',
      svg({ width: 12, height, style: place }, [
        { d: `M0 0H6L12 ${String(height)}H6z`, fill: accent },
      ]),
    ]),
  ]);
}

/** A level by its glyph and its words, in its colour. */
function levelled({ level, text }: Card['levels'][number], size: number, color: string): Drawn {
  const side = { width: size * 0.92, height: size * 0.92, viewBox: '-8 -8 16 16' };
  const paths = GLYPHS[level].map(({ d, width }) =>
    width === undefined
      ? { d, fill: color }
      : { d, fill: 'none', stroke: color, 'stroke-width': width },
  );
  return box({ alignItems: 'center', marginRight: 34, marginBottom: 8 }, [
    svg(side, paths),
    words(text, { fontSize: size, color, marginLeft: size * 0.4 }),
  ]);
}

function svg(props: Drawn['props'], paths: readonly Drawn['props'][]): Drawn {
  const children = paths.map((path) => ({ type: 'path', props: path }));
  return { type: 'svg', props: { ...props, children } };
}

/** A text in French typography; no file of the face has its narrow space (U+202F). */
function words(text: string, style: Style): Drawn {
  return box(style, [typeset(text.normalize('NFC')).replaceAll('\u202F', '\u00A0')]);
}

function column(style: Style, children: (Drawn | string)[]): Drawn {
  return box({ flexDirection: 'column', ...style }, children);
}

function box(style: Style, children: (Drawn | string)[]): Drawn {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children } };
}
