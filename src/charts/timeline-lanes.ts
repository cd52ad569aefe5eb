import type { Element } from '../lib/xml.ts';
import { filledWith, label, type Length, mark, type MarkOf, some } from './surface.ts';
import { type Surface, tag } from './surface.ts';
import { line, rect } from './svg/shapes.ts';
import { timeMark } from './timeline-mark.ts';
import type { Timeline, TimelineItem } from './timeline.ts';

/** What is said over the days of a close-up, and in a page leads to it. */
export interface Aside {
  text: string;
  href: string;
  /** Ids of the events that the close-up tells. */
  of: string;
}

type Drawn = Timeline<TimelineItem & MarkOf>;

/** Heights of the axis in rem: of years, with the silences under them, and of months. */
export const AXIS_HEIGHT = { years: 2.6, months: 1.4 };

/** What stands over the lanes: names of years or months, silences, what leads to the close-up. */
export function timelineAxis(
  { names, silences, closeUp }: Drawn,
  { grid, aside }: { grid: 'years' | 'months'; aside?: Aside | undefined },
  surface: Surface,
): Element[] {
  const { mode, x, rem } = surface;
  const isOpen = grid === 'years';
  const name = (words: string, at: number, anchor?: string) =>
    label(x(at), rem(0.85), words, { class: 'tick-name', 'text-anchor': anchor });
  const under = (words: string, at: number, anchor: string, kind: string, dx?: Length) =>
    label(x(at), rem(2.2), words, { class: kind, dx, 'text-anchor': anchor });
  const words = aside && closeUp && under(aside.text, closeUp.x2, 'end', 'to-close-up', rem(-0.3));
  return some([
    tag('g', { 'aria-hidden': 'true' }, [
      isOpen && name('avant', 0),
      isOpen && name('après', 100, 'end'),
      ...names.map((own) => name(own.text, own.x, 'middle')),
      ...(isOpen ? silences : []).flatMap(({ x1, x2, words: said }) => [
        silenceFrom(x1, x2, surface, rem(1.3), rem(1.3)),
        said !== undefined && under(said, (x1 + x2) / 2, 'middle', 'silence-words'),
      ]),
    ]),
    words && mode === 'page' ? tag('a', { href: aside.href, 'data-of': aside.of }, [words]) : words,
  ]);
}

/** Where no article speaks. */
function silenceFrom(x1: number, x2: number, surface: Surface, y: Length, height: Length) {
  const fill = filledWith(surface, 'silence');
  return rect(surface.x(x1), y, surface.x(x2 - x1), height, { fill });
}

/** A lane: the grid and the silences, then the marks in time. */
export function timelineLane(
  { marks, isAccent }: Drawn['lanes'][number],
  { closeUp, silences, ticks }: Drawn,
  surface: Surface,
): Element[] {
  const { mode, x, rem } = surface;
  const height = surface.y(100);
  return [
    tag('g', { 'aria-hidden': 'true' }, [
      closeUp && rect(x(closeUp.x1), 0, x(closeUp.x2 - closeUp.x1), height, { class: 'near' }),
      ...silences.map(({ x1, x2 }) => silenceFrom(x1, x2, surface, 0, height)),
      ...ticks.map((at) => line(x(at), 0, x(at), height, 'tick')),
    ]),
    ...marks.map(({ item, mark: own, y, label: words, quiet }) =>
      mark(surface, item, { 'data-of': isAccent ? undefined : item.id }, [
        ...timeMark(own, y, isAccent, surface),
        // Words that a close-up tells show only to the pointer and to the focus.
        (mode === 'page' || !quiet) &&
          label(x(words.x), rem(words.y), words.text, {
            class: quiet ? 'words quiet' : 'words',
            dx: words.dx === 0 ? undefined : rem(words.dx),
            'text-anchor': words.anchor === 'end' ? 'end' : undefined,
          }),
      ]),
    ),
  ];
}
