import { LEVEL_LABELS } from '../../lib/labels.ts';
import { element, type Element } from '../../lib/xml.ts';
import { levelClass, rankOf } from '../../lib/levels.ts';
import type { DrawnFrame, Spot } from '../map.ts';
import {
  isSolid,
  levelsShown,
  type PlaceMark,
  placeMarks,
  shadeOf,
  type ToldPlace,
} from '../map-places.ts';
import { round } from '../time-scale.ts';
import { glyph } from './glyph.ts';
import { legend, SAMPLE } from './legend.ts';
import { PATTERNS, SHADE_STYLES } from './map-patterns.ts';
import { group, mark, moved, rect, text } from './shapes.ts';
import type { Body } from './sheet.ts';

/** Pixels between frames, and of the name over one. */
const [GAP, CAPTION] = [16, 26];

/** The map, for a file: the whole, and under it what is shown from near. */
export function mapBody(
  frames: readonly DrawnFrame[],
  places: readonly ToldPlace[],
  moscow: string,
): Body {
  const marks = placeMarks(places, moscow);
  const [whole, ...near] = frames;
  if (whole === undefined) throw new RangeError('Une carte a un cadre au moins.');
  const width = near.reduce((sum, frame) => sum + frame.width, 0) + GAP * (near.length - 1);
  const scale = width / whole.width;
  const top = round(whole.height * scale) + GAP;
  let x = 0;
  const under = near.map((frame) => {
    const placed = moved(x, top, [
      text(0, 16, frame.name ?? '', { class: 'label' }),
      moved(0, CAPTION, frameOf(frame, marks, 1)),
    ]);
    x += frame.width + GAP;
    return placed;
  });
  const key = legend(keyOf(places), width);
  const foot = top + CAPTION + Math.max(...near.map(({ height }) => height)) + 18;
  return {
    width,
    height: foot + key.height,
    content: [...frameOf(whole, marks, scale), ...under, moved(0, foot, key.content)],
    styles: SHADE_STYLES,
    defs: [...PATTERNS, ...frames.map((frame) => clipOf(frame, frame === whole ? scale : 1))],
  };
}

function clipOf({ id, width, height }: DrawnFrame, scale: number): Element {
  return element('clipPath', { id: `cadre-${id}` }, [rect(0, 0, width * scale, height * scale)]);
}

function frameOf(
  frame: DrawnFrame,
  marks: ReadonlyMap<string, PlaceMark>,
  scale: number,
): Element[] {
  const [width, height] = [frame.width * scale, frame.height * scale];
  const at = ({ x, y }: Spot) => ({ x: (x / 100) * width, y: (y / 100) * height });
  const scaled = `scale(${String(round(scale * 1000) / 1000)})`;
  const shape = (kind: string, d: string) => element('path', { class: kind, d });
  const countries = frame.countries.flatMap(({ id, ...country }) => {
    const told = marks.get(id);
    return told === undefined ? [] : [{ id, told, ...country }];
  });
  return [
    group({ 'clip-path': `url(#cadre-${frame.id})` }, [
      rect(0, 0, width, height, { class: 'sea' }),
      group({ transform: scaled }, [
        shape('land', frame.land),
        shape('borders', frame.borders),
        ...countries.map(({ id, told, d, at: own }) => {
          const drawn = shape(shadeOf(told), d);
          return own === undefined ? drawn : mark(id, told.title, 'country', [drawn]);
        }),
      ]),
      ...frame.closeUps.map(({ from, to }) => {
        const [a, b] = [at(from), at(to)];
        return rect(a.x, a.y, b.x - a.x, b.y - a.y, { class: 'window' });
      }),
      ...countries.flatMap(({ told, at: own, name }) =>
        own === undefined ? [] : naming(told, at(own), name && { ...at(name), end: name.anchor }),
      ),
      ...frame.territories.flatMap(({ id, anchor, ...spot }) => {
        const told = marks.get(id);
        if (told === undefined) return [];
        const place = at(spot);
        const aside = anchor === 'end' ? -12 : 12;
        return [
          mark(id, told.title, 'territory', [
            ...(told.levels.length === 0 ? [moved(place.x, place.y, [DIAMOND])] : []),
            ...glyphs(told, place.x, place.y, 0.95),
            text(place.x + aside, place.y + 4, told.name, { class: `over ${anchor}` }),
          ]),
        ];
      }),
    ]),
    rect(0, 0, width, height, { class: 'frame' }),
  ];
}

const DIAMOND = element('path', { class: 'diamond', d: 'M0-5.2L5.2 0 0 5.2-5.2 0z' });

function glyphs(told: PlaceMark, x: number, y: number, scale: number, solid = false): Element[] {
  return told.levels.map((level, index) =>
    group({ class: solid ? 'on-solid' : levelClass(level) }, [
      glyph(
        level,
        x + (index - (told.levels.length - 1) / 2) * 22.4,
        y,
        scale,
        solid ? undefined : 10.5,
      ),
    ]),
  );
}

/** The glyphs of a country and its name, on it or away from it. */
function naming(
  told: PlaceMark,
  own: { x: number; y: number },
  away: { x: number; y: number; end: string } | undefined,
): Element[] {
  const spot = away ?? { ...own, end: 'middle' };
  const isUnder = away === undefined && told.levels.length > 0;
  const kinds = [
    spot.end,
    told.isMoscow || told.levels.length > 0 ? 'main-name' : '',
    told.isMoscow ? 'on-ink' : away === undefined && isSolid(told) ? 'on-solid' : 'over',
  ];
  return [
    ...glyphs(told, own.x, away === undefined ? own.y - 14.4 : own.y, 1.12, isSolid(told)),
    text(spot.x, spot.y + (isUnder ? 14.4 : 4), told.name, {
      class: kinds.filter(Boolean).join(' '),
    }),
  ];
}

function keyOf(places: readonly ToldPlace[]) {
  const box = (kind: string) => [rect(0, 1, SAMPLE, 14, { class: kind })];
  const some = (levels: number) => places.some(({ latest }) => latest.length > levels);
  return [
    ...levelsShown(places).map((level) => ({
      sign: box(`shaded ${levelClass(level)} shade-${String(rankOf(level))}`),
      words: LEVEL_LABELS[level],
    })),
    { sign: box('neutral'), words: 'sans position attestée' },
    ...(some(1) ? [{ sign: box('contested'), words: 'les articles divergent' }] : []),
    { sign: [moved(SAMPLE / 2, 8, [DIAMOND])], words: 'territoire sans position propre' },
  ];
}
