import type { Element } from '../../lib/xml.ts';
import { drawTimeline, type TimelineInput, type TimelineItem } from '../timeline.ts';
import { ARTICLE_FORM, SILENCE_WORDS, TIME_FORMS } from '../timeline-forms.ts';
import { legend, SAMPLE } from './legend.ts';
import { group, line, linesOf, mark, moved, px, rect, text } from './shapes.ts';
import type { Body } from './sheet.ts';
import { SOFT, timeMark } from './time-mark.ts';

interface Item extends TimelineItem {
  name: string;
}

/** Pixels of the names of lanes, and of the drawing. */
const [NAMES, PLOT] = [144, 976];
const WIDTH = NAMES + PLOT;
const OPEN_AXIS = 2.6;
const MONTHS_AXIS = 1.4;

/**
 * A drawing of the timeline, for a file.
 *
 * @param aside said over the days that another drawing shows from near
 */
export function timelineBody(input: TimelineInput<Item>, aside: string): Body {
  const drawn = drawTimeline(input);
  const x = (percent: number) => (percent / 100) * PLOT;
  const isOpen = input.grid === 'years';
  const axis = px(isOpen ? OPEN_AXIS : MONTHS_AXIS);
  let y = axis;
  const lanes = drawn.lanes.map((lane) => {
    const name = linesOf(lane.label, NAMES - 16, 12);
    const height = Math.max(px(lane.height), name.length * 15 + 10);
    const ground: Element[] = [
      ...(drawn.closeUp ? [band(drawn.closeUp, 'near', height)] : []),
      ...drawn.silences.map((silence) => band(silence, 'silent', height)),
      ...drawn.ticks.map((tick) => line(x(tick), 0, x(tick), height, 'rule')),
    ];
    const content = [
      line(0, 0, WIDTH, 0, 'rule'),
      ...name.map((words, index) => text(0, 17 + index * 15, words, { class: 'label' })),
      moved(NAMES, 0, [...ground, ...marksOf(lane)]),
    ];
    const placed = moved(0, y, content);
    y += height;
    return placed;
  });
  const key = legend(
    [
      ...TIME_FORMS.map((form) => sample(form, false)),
      sample(ARTICLE_FORM, true),
      { sign: [rect(0, 0, SAMPLE, 16, { class: 'silent' })], words: SILENCE_WORDS },
    ],
    WIDTH,
  );
  return {
    width: WIDTH,
    height: y + 18 + key.height,
    content: [moved(NAMES, 0, axisOf()), ...lanes, moved(0, y + 18, key.content)],
    defs: SOFT,
  };

  function band({ x1, x2 }: { x1: number; x2: number }, kind: string, height: number, top = 0) {
    return rect(x(x1), top, x(x2) - x(x1), height, { class: kind });
  }

  function marksOf({ marks, isAccent }: (typeof drawn.lanes)[number]): Element[] {
    return marks.map(({ item, mark: own, y: middle, label, quiet }) => {
      const words = text(x(label.x) + px(label.dx), px(label.y), label.text, {
        class: `over${label.anchor === 'end' ? ' end' : ''}`,
      });
      const shapes = timeMark(own, PLOT, px(middle), isAccent);
      const tone = isAccent ? 'accent' : 'ink';
      return mark(item.id, item.name, tone, quiet ? shapes : [...shapes, words]);
    });
  }

  function axisOf(): Element[] {
    const { silences, closeUp } = drawn;
    const top = px(1.3);
    return [
      ...(isOpen
        ? [
            text(0, 13.6, 'avant', { class: 'quiet' }),
            text(PLOT, 13.6, 'après', { class: 'quiet end' }),
            ...silences.map((silence) => band(silence, 'silent', top, top)),
            ...silences.flatMap(({ x1, x2, words }) =>
              words === undefined
                ? []
                : [text(x((x1 + x2) / 2), 35.2, words, { class: 'said over middle' })],
            ),
          ]
        : []),
      ...drawn.names.map((name) => text(x(name.x), 13.6, name.text, { class: 'quiet middle' })),
      ...(closeUp ? [text(x(closeUp.x2) - 5, 35.2, aside, { class: 'said over end' })] : []),
    ];
  }
}

function sample({ mark: own, words }: (typeof TIME_FORMS)[number], isAccent: boolean) {
  const sign = [group({ class: isAccent ? 'accent' : 'ink' }, timeMark(own, SAMPLE, 8, isAccent))];
  return { sign, words };
}
