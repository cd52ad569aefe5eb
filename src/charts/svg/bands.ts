import { line } from '../elements.ts';
import type { Part, TimeDrawing } from '../time-plot.ts';
import { fixed, px } from './fixed.ts';
import { legend, LEVEL_ITEMS } from './legend.ts';
import { group, linesOf, moved, text } from './shapes.ts';
import type { Body } from './sheet.ts';

/** Pixels of the names of bands, of the drawing, of a line of a name and around a name. */
const [NAMES, PLOT, LINE, AROUND] = [144, 976, 15, 10];
const WIDTH = NAMES + PLOT;

/** A drawing of time in bands, for a file. */
export function bandsBody({ label, head, ground, bands, foot, key }: TimeDrawing): Body {
  const top = px(head.height);
  let y = top;
  const drawn = bands.map((band, index) => {
    const level = LEVEL_ITEMS.find((item) => item.level === band.level);
    const name = level ? [] : linesOf(band.name, NAMES - 16, 12);
    const height = Math.max(px(band.height), name.length * LINE + AROUND);
    const placed = moved(0, y, [
      ...(index > 0 ? [line(0, 0, WIDTH, 0, 'rule')] : []),
      ...(level ? [moved(0, 7, legend([level], NAMES).content)] : []),
      ...name.map((words, at) => text(0, 17 + at * LINE, words, { class: 'label' })),
      plot(band, height, band.kind),
    ]);
    y += height;
    return placed;
  });
  const told = px(foot?.height ?? 0);
  const signs = legend(key, WIDTH);
  return {
    width: WIDTH,
    height: y + told + 18 + signs.height,
    content: [
      text(0, top - 6, label ?? '', { class: 'label' }),
      plot(head),
      moved(0, top, [plot({ content: ground }, y - top)]),
      ...drawn,
      ...(foot ? [moved(0, y, [plot(foot)])] : []),
      moved(0, y + told + 18, signs.content),
    ],
  };
}

function plot(
  { content, height = 0 }: Partial<Part> & Pick<Part, 'content'>,
  pixels = px(height),
  kind = '',
) {
  const own = { class: `drawing ${kind}`.trim(), transform: `translate(${NAMES} 0)` };
  return group(own, fixed(content, { width: PLOT, height: pixels }));
}
