import { element, type Element } from '../../lib/xml.ts';
import type { DrawnFrame } from '../map.ts';
import { mapFrame } from '../map-frame.ts';
import { mapKey } from '../map-key.ts';
import { shadePatterns } from '../map-patterns.ts';
import { type PlaceData, type PlaceMark, placeMarks } from '../map-places.ts';
import { fillId, fillOf, rect } from '../elements.ts';
import { round } from '../time-scale.ts';
import { legend } from './legend.ts';
import { fixed } from './fixed.ts';
import { group, moved, text } from './shapes.ts';
import type { Body } from './sheet.ts';

/** Pixels between frames, and of the name over one. */
const [GAP, CAPTION] = [16, 26];

/** The map, for a file: the whole, and under it what is shown from near. */
export function mapBody(
  frames: readonly DrawnFrame[],
  places: readonly PlaceData[],
  focus: string,
): Body {
  const marks = placeMarks(places, focus);
  const [whole, ...near] = frames;
  if (whole === undefined) throw new RangeError('Une carte a un cadre au moins.');
  const width =
    near.length === 0 ? whole.width : near.reduce((sum, frame) => sum + frame.width + GAP, -GAP);
  const scale = width / whole.width;
  const top = round(whole.height * scale) + GAP;
  let x = 0;
  const under = near.map((frame) => {
    const drawn = moved(x, top, [
      text(0, 16, frame.name ?? '', { class: 'label' }),
      moved(0, CAPTION, framed(frame, marks, 1)),
    ]);
    x += frame.width + GAP;
    return drawn;
  });
  const key = legend(mapKey(marks), width);
  const foot =
    near.length === 0 ? top : top + CAPTION + Math.max(...near.map(({ height }) => height)) + 18;
  return {
    width,
    height: foot + key.height,
    content: [...framed(whole, marks, scale), ...under, moved(0, foot, key.content)],
    defs: [
      ...shadePatterns(),
      ...frames.map((frame) => {
        const { width: w, height: h } = frame;
        const size = frame === whole ? scale : 1;
        return element('clipPath', { id: fillId(frame.id) }, [rect(0, 0, w * size, h * size)]);
      }),
    ],
  };
}

function framed(frame: DrawnFrame, marks: readonly PlaceMark[], scale: number): Element[] {
  const [width, height] = [frame.width * scale, frame.height * scale];
  return [
    group({ class: 'drawing map', 'clip-path': fillOf(frame.id) }, [
      rect(0, 0, width, height, { class: 'sea' }),
      ...fixed(mapFrame(frame, marks), { width, height }),
    ]),
    rect(0, 0, width, height, { class: 'frame' }),
  ];
}
