import { figure } from '../../lib/text.ts';
import type { Element } from '../../lib/xml.ts';
import { BAR_WIDTH, type CountedTime, drawDensity } from '../timeline-density.ts';
import { group, line, linesOf, moved, rect, text } from './shapes.ts';
import type { Body } from './sheet.ts';

/** Pixels of the names of lanes, and of the drawing. */
const [NAMES, PLOT] = [144, 976];
const WIDTH = NAMES + PLOT;
const AXIS = 22;
/** Height of the first lane, and of the others. */
const [TALL, LOW] = [80, 40];

/** A drawing of the timeline that counts its months, for a file. */
export function densityBody(counted: CountedTime): Body {
  const { ticks, names, silences, lanes } = drawDensity(counted);
  const x = (percent: number) => (percent / 100) * PLOT;
  const step = PLOT / counted.months;
  let y = AXIS;
  const drawn = lanes.map(({ label, total, isAccent, most, bars }, index) => {
    const height = index === 0 ? TALL : LOW;
    const ground: Element[] = [
      ...silences.map(({ x1, x2 }) => rect(x(x1), 0, x(x2) - x(x1), height, { class: 'silent' })),
      ...ticks.map((tick) => line(x(tick), 0, x(tick), height, 'rule')),
    ];
    const shapes = bars.map(({ month, height: value }) => {
      const tall = ((height - 6) * value) / most;
      const left = (month + (1 - BAR_WIDTH) / 2) * step;
      return rect(left, height - tall, step * BAR_WIDTH, tall, { class: 'full' });
    });
    const placed = moved(0, y, [
      line(0, 0, WIDTH, 0, 'rule'),
      ...linesOf(`${label} ${figure(total)}`, NAMES - 16, 12).map((words, row) =>
        text(0, 17 + row * 15, words, { class: 'label' }),
      ),
      moved(NAMES, 0, [...ground, group({ class: isAccent ? 'accent' : 'ink' }, shapes)]),
    ]);
    y += height;
    return placed;
  });
  const axis = names.map((name) => text(x(name.x), 13.6, name.text, { class: 'quiet middle' }));
  return { width: WIDTH, height: y + 12, content: [moved(NAMES, 0, axis), ...drawn] };
}
