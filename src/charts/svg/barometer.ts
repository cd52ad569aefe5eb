import { LEVELS } from '../../schema/stance.ts';
import { drawBarometer } from '../barometer.ts';
import { keyOf } from '../barometer-key.ts';
import {
  barometerBand,
  barometerExample,
  barometerGround,
  barometerHead,
  exampleHeight,
  headHeight,
} from '../barometer-plot.ts';
import type { BarometerData } from '../barometer-rows.ts';
import { line } from '../elements.ts';
import { fixed, px } from './fixed.ts';
import { legend, LEVEL_ITEMS } from './legend.ts';
import { group, moved, text } from './shapes.ts';
import type { Body } from './sheet.ts';

/** Pixels of the names of levels, and of the drawing. */
const [NAMES, PLOT] = [144, 976];
const WIDTH = NAMES + PLOT;

/**
 * The barometer, for a file.
 *
 * @param focus name of whom the distance is measured to
 */
export function barometerBody(data: BarometerData, focus: string): Body {
  const drawn = drawBarometer(data);
  const head = px(headHeight(drawn));
  let y = head;
  const bands = LEVELS.flatMap((_, index) => {
    const band = drawn.bands[index];
    const item = LEVEL_ITEMS[index];
    if (band === undefined || item === undefined) return [];
    const height = px(band.height);
    const placed = moved(0, y, [
      ...(index > 0 ? [line(0, 0, WIDTH, 0, 'rule')] : []),
      moved(0, 7, legend([item], NAMES).content),
      plot(fixed(barometerBand(drawn, index), { width: PLOT, height })),
    ]);
    y += height;
    return placed;
  });
  const ground = fixed(barometerGround(drawn), { width: PLOT, height: y - head });
  const { example } = drawn;
  const told = example ? px(exampleHeight(example)) : 0;
  const words = example ? fixed(barometerExample(example), { width: PLOT, height: told }) : [];
  const key = legend(keyOf(drawn, focus, data.circle.name), WIDTH);
  return {
    width: WIDTH,
    height: y + told + 18 + key.height,
    content: [
      text(0, head - 6, focus, { class: 'label' }),
      plot(fixed(barometerHead(drawn), { width: PLOT, height: head })),
      moved(0, head, [plot(ground)]),
      ...bands,
      moved(0, y, [plot(words)]),
      moved(0, y + told + 18, key.content),
    ],
  };
}

function plot(content: ReturnType<typeof fixed>) {
  return group({ class: 'drawing', transform: `translate(${NAMES} 0)` }, content);
}
