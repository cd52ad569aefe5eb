import type { Element } from '../lib/xml.ts';
import {
  fillOf,
  label,
  line,
  mark,
  type MarkOf,
  percent,
  rect,
  rem,
  some,
  tag,
} from './elements.ts';
import { timeMark } from './timeline-mark.ts';
import type { Timeline, TimelineItem } from './timeline.ts';

/** What stands over the days of a close-up. */
export interface Aside {
  text: string;
  /** Where it leads, in a page, and the ids of the events of the close-up. */
  href?: string;
  of?: string;
}

type Drawn = Timeline<TimelineItem & MarkOf>;

/** Heights of the axis in rem: of years, with the silences under them, and of months. */
export const AXIS_HEIGHT = { years: 2.6, months: 1.4 };

/** What stands over the lanes: names of years or months, silences, what leads to the close-up. */
export function timelineAxis(
  { names, silences, closeUp }: Drawn,
  { grid, aside }: { grid: 'years' | 'months'; aside?: Aside | undefined },
): Element[] {
  const isOpen = grid === 'years';
  const name = (words: string, at: number, anchor?: string) =>
    label(percent(at), rem(0.85), words, { class: 'tick-name', 'text-anchor': anchor });
  const under = (words: string, at: number, anchor: string, kind: string, dx?: string) =>
    label(percent(at), rem(2.2), words, { class: kind, dx, 'text-anchor': anchor });
  const words = aside && closeUp && under(aside.text, closeUp.x2, 'end', 'to-close-up', rem(-0.3));
  return some([
    tag('g', { 'aria-hidden': 'true' }, [
      isOpen && name('avant', 0),
      isOpen && name('après', 100, 'end'),
      ...names.map((own) => name(own.text, own.x, 'middle')),
      ...(isOpen ? silences : []).flatMap(({ x1, x2, words: said }) => [
        silenceFrom(x1, x2, rem(1.3), rem(1.3)),
        said !== undefined && under(said, (x1 + x2) / 2, 'middle', 'silence-words'),
      ]),
    ]),
    words && aside.href ? tag('a', { href: aside.href, 'data-of': aside.of }, [words]) : words,
  ]);
}

/** Where no article speaks. */
function silenceFrom(x1: number, x2: number, y: string, height: string) {
  return rect(percent(x1), y, percent(x2 - x1), height, { fill: fillOf('silence') });
}

/** A lane: the grid and the silences, then the marks in time. */
export function timelineLane(
  { marks, isAccent }: Drawn['lanes'][number],
  { closeUp, silences, ticks }: Drawn,
): Element[] {
  const height = percent(100);
  return [
    tag('g', { 'aria-hidden': 'true' }, [
      closeUp &&
        rect(percent(closeUp.x1), 0, percent(closeUp.x2 - closeUp.x1), height, { class: 'near' }),
      ...silences.map(({ x1, x2 }) => silenceFrom(x1, x2, '0', height)),
      ...ticks.map((at) => line(percent(at), 0, percent(at), height, 'tick')),
    ]),
    ...marks.map(({ item, mark: own, y, label: words, quiet }) =>
      mark(item, { 'data-of': isAccent ? undefined : item.id }, [
        ...timeMark(own, y, isAccent),
        // Words that a close-up tells show only to the pointer and to the focus.
        label(percent(words.x), rem(words.y), words.text, {
          class: quiet ? 'words quiet' : 'words',
          dx: words.dx === 0 ? undefined : rem(words.dx),
          'text-anchor': words.anchor === 'end' ? 'end' : undefined,
        }),
      ]),
    ),
  ];
}
