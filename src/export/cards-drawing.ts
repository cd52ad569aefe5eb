import { CARD_SIZE, HOME_CARD } from '../lib/cards.ts';
import { GLYPHS } from '../lib/glyphs.ts';
import { levelClass } from '../lib/levels.ts';
import { LICENCE } from '../lib/licence.ts';
import type { Theme } from '../lib/tokens.ts';
import { typeset } from '../lib/typography.ts';
import type { Level } from '../schema/stance.ts';
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

/** A card: the nameplate and its slipping rule, then what the page is. */
export function drawCard({ path, kicker, title, text, levels }: Card, theme: Theme): Drawn {
  const colour = (name: string) => theme.get(name) ?? '#000000';
  const isHome = path === HOME_CARD;
  return box(
    {
      ...CARD_SIZE,
      flexDirection: 'column',
      backgroundColor: colour('paper'),
      color: colour('ink'),
      fontFamily: FACES.join(', '),
    },
    [
      nameplate(isHome ? 96 : 52, colour),
      box(
        {
          flexDirection: 'column',
          flexGrow: 1,
          justifyContent: 'center',
          padding: `0 ${MARGIN}px`,
          paddingTop: SLIP,
        },
        [
          words(kicker, { fontSize: 26, color: colour('grey'), marginBottom: 14 }),
          words(title, {
            fontSize: sizeOf(title),
            lineHeight: 1.06,
            letterSpacing: '-0.018em',
            marginBottom: 20,
            textWrap: 'balance',
          }),
          ...(text === undefined || title.length > LONG
            ? []
            : [words(text, { fontSize: 29, lineHeight: 1.32, color: colour('grey') })]),
        ],
      ),
      box(
        {
          flexWrap: 'wrap',
          alignItems: 'center',
          padding: `0 ${MARGIN}px`,
          marginBottom: levels.length > 0 ? 12 : 0,
        },
        levels.map((told) => levelled(told, isHome ? 25 : 29, colour)),
      ),
      words(LICENCE.statement, {
        fontSize: 20,
        color: colour('grey'),
        padding: `0 ${MARGIN}px`,
        marginBottom: 18,
      }),
    ],
  );
}

/** Signs of a title beyond which it leaves no room for a text. */
const LONG = 150;

/** Large for a name, smaller for a sentence: always four lines at most, six for the longest. */
function sizeOf(title: string): number {
  if (title.length > LONG) return 42;
  if (title.length > 70) return 56;
  return title.length > 34 ? 70 : 88;
}

function nameplate(size: number, colour: (name: string) => string): Drawn {
  const half: Style = {
    height: Math.round(size * 1.32),
    alignItems: 'flex-end',
    paddingBottom: Math.round(size * 0.2),
    borderBottom: `${String(STROKE)}px solid ${colour('ink')}`,
    fontSize: size,
    lineHeight: 1,
    letterSpacing: '-0.025em',
  };
  return box({ marginTop: 30 }, [
    box({ ...half, paddingLeft: MARGIN, paddingRight: size * 0.14 }, ['Lignes de']),
    box({ ...half, position: 'relative', top: SLIP, flexGrow: 1, paddingLeft: size * 0.08 }, [
      'faille',
      {
        type: 'svg',
        props: {
          width: 12,
          height: SLIP + STROKE,
          style: { position: 'absolute', left: -6, bottom: -STROKE },
          children: [
            {
              type: 'path',
              props: { d: `M0 0H6L12 ${String(SLIP + STROKE)}H6z`, fill: colour('accent') },
            },
          ],
        },
      },
    ]),
  ]);
}

function levelled(
  { level, text }: Card['levels'][number],
  size: number,
  colour: (name: string) => string,
): Drawn {
  const own = colour(levelClass(level));
  return box({ alignItems: 'center', marginRight: 34, marginBottom: 8 }, [
    glyph(level, size * 0.92, own),
    words(text, { fontSize: size, color: own, marginLeft: size * 0.4 }),
  ]);
}

function glyph(level: Level, size: number, colour: string): Drawn {
  return {
    type: 'svg',
    props: {
      width: size,
      height: size,
      viewBox: '-8 -8 16 16',
      children: GLYPHS[level].map(({ d, width }) => ({
        type: 'path',
        props:
          width === undefined
            ? { d, fill: colour }
            : { d, fill: 'none', stroke: colour, 'stroke-width': width },
      })),
    },
  };
}

/** A text in French typography; no file of the face has its narrow space (U+202F). */
function words(text: string, style: Style): Drawn {
  return box(style, [typeset(text.normalize('NFC')).replaceAll('\u202F', '\u00A0')]);
}

function box(style: Style, children: (Drawn | string)[]): Drawn {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children } };
}
