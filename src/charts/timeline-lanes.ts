import { element, type Element } from '../lib/xml.ts';
import { filledWith, label, mark, type MarkOf, some, type Surface, tag } from './surface.ts';
import { timeMark } from './timeline-mark.ts';
import type { Band, Timeline, TimelineItem } from './timeline.ts';

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
  const { x, rem } = surface;
  const isOpen = grid === 'years';
  const name = (words: string, at: number, anchor?: string) =>
    label({ class: 'tick-name', x: x(at), y: rem(0.85), 'text-anchor': anchor }, words);
  const words =
    closeUp &&
    aside &&
    label(
      {
        ...{ class: 'to-close-up', x: x(closeUp.x2), dx: rem(-0.3), y: rem(2.2) },
        'text-anchor': 'end',
      },
      aside.text,
    );
  return some([
    tag('g', { 'aria-hidden': 'true' }, [
      isOpen && name('avant', 0),
      isOpen && name('après', 100, 'end'),
      ...names.map((own) => name(own.text, own.x, 'middle')),
      ...(isOpen ? silences : []).flatMap((silence) => [
        element('rect', { ...bandOf(silence, surface), y: rem(1.3), height: rem(1.3) }),
        silence.words !== undefined &&
          label(
            {
              ...{ class: 'silence-words', x: x((silence.x1 + silence.x2) / 2), y: rem(2.2) },
              'text-anchor': 'middle',
            },
            silence.words,
          ),
      ]),
    ]),
    words && surface.mode === 'page'
      ? tag('a', { href: aside.href, 'data-of': aside.of }, [words])
      : words,
  ]);
}

/** Where no article speaks. */
function bandOf({ x1, x2 }: Band, surface: Surface) {
  const fill = filledWith(surface, 'silence');
  return { fill, x: surface.x(x1), width: surface.x(x2 - x1) };
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
      closeUp &&
        element('rect', {
          ...{ class: 'near', x: x(closeUp.x1), width: x(closeUp.x2 - closeUp.x1), height },
        }),
      ...silences.map((silence) => element('rect', { ...bandOf(silence, surface), height })),
      ...ticks.map((at) => element('line', { class: 'tick', x1: x(at), x2: x(at), y2: height })),
    ]),
    ...marks.map(({ item, mark: own, y, label: words, quiet }) =>
      mark(surface, item, { 'data-of': isAccent ? undefined : item.id }, [
        ...timeMark(own, y, isAccent, surface),
        // Words that a close-up tells show only to the pointer and to the focus.
        (mode === 'page' || !quiet) &&
          label(
            {
              ...{ class: quiet ? 'words quiet' : 'words', x: x(words.x), y: rem(words.y) },
              dx: words.dx === 0 ? undefined : rem(words.dx),
              'text-anchor': words.anchor === 'end' ? 'end' : undefined,
            },
            words.text,
          ),
      ]),
    ),
  ];
}
