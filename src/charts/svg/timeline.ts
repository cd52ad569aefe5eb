import type { Element } from '../../lib/xml.ts';
import { line } from '../elements.ts';
import { drawTimeline, type TimelineInput } from '../timeline.ts';
import { softGradients, timelineKey } from '../timeline-mark.ts';
import { AXIS_HEIGHT, timelineAxis, timelineLane } from '../timeline-plot.ts';
import { fixed, px } from './fixed.ts';
import { legend } from './legend.ts';
import { group, linesOf, moved, text } from './shapes.ts';
import type { Body } from './sheet.ts';

/** Pixels of the names of lanes, and of the drawing. */
const [NAMES, PLOT] = [144, 976];
const WIDTH = NAMES + PLOT;

/**
 * A drawing of the timeline, for a file.
 *
 * @param aside said over the days that another drawing shows from near
 */
export function timelineBody(input: TimelineInput, aside?: string): Body {
  const { grid } = input;
  const drawn = drawTimeline(input);
  const axis = px(AXIS_HEIGHT[grid]);
  const over = { grid, aside: aside === undefined ? undefined : { text: aside } };
  let y = axis;
  const lanes = drawn.lanes.map((lane) => {
    const name = linesOf(lane.label, NAMES - 16, 12);
    const height = Math.max(px(lane.height), name.length * 15 + 10);
    const placed = moved(0, y, [
      line(0, 0, WIDTH, 0, 'rule'),
      ...name.map((words, index) => text(0, 17 + index * 15, words, { class: 'label' })),
      plot(timelineLane(lane, drawn), height, lane.isAccent),
    ]);
    y += height;
    return placed;
  });
  const key = legend(timelineKey(input.days.from), WIDTH);
  return {
    width: WIDTH,
    height: y + 18 + key.height,
    content: [plot(timelineAxis(drawn, over), axis), ...lanes, moved(0, y + 18, key.content)],
    defs: softGradients(),
  };
}

function plot(content: readonly Element[], height: number, isAccent = false): Element {
  const tone = isAccent ? 'accent' : 'ink';
  return group(
    { class: `drawing ${tone}`, transform: `translate(${NAMES} 0)` },
    fixed(content, { width: PLOT, height }),
  );
}
