import type { Element } from '../lib/xml.ts';
import { axisGrid, axisNames, silenceIn } from './axis.ts';
import { label, mark, percent, rect, rem, some, tag } from './elements.ts';
import type { Timeline } from './timeline.ts';
import { timeMark } from './timeline-mark.ts';

/** What stands over the days of a close-up. */
export interface Aside {
  text: string;
  /** Where it leads, in a page, and the ids of the events of the close-up. */
  href?: string;
  of?: string;
}

/** Heights of the axis in rem: of years, with the silences under them, and of months. */
export const AXIS_HEIGHT = { years: 2.6, months: 1.4 };

/** What stands over the lanes: names of years or months, silences, the link to the close-up. */
export function timelineAxis(
  drawn: Timeline,
  { grid, aside }: { grid: 'years' | 'months'; aside?: Aside | undefined },
): Element[] {
  const { silences, sentences, closeUp } = drawn;
  const isOpen = grid === 'years';
  const under = (words: string, at: number, kind: string, anchor: string) =>
    label(percent(at), rem(2.2), words, { class: kind, 'text-anchor': anchor });
  const kind = aside?.href === undefined ? 'silence-words' : 'to-close-up';
  const words = aside && closeUp && under(aside.text, closeUp.x2 - 0.5, kind, 'end');
  return some([
    tag('g', { 'aria-hidden': 'true' }, [
      ...axisNames(drawn),
      isOpen && label(0, rem(0.9), 'avant', { class: 'tick-name' }),
      isOpen &&
        label(percent(100), rem(0.9), 'après', { class: 'tick-name', 'text-anchor': 'end' }),
      ...silences.map((band) => silenceIn(band, rem(1.3), rem(1.3))),
      ...sentences.map(({ text, x }) => under(text, x, 'silence-words', 'middle')),
    ]),
    words && aside.href ? tag('a', { href: aside.href, 'data-of': aside.of }, [words]) : words,
  ]);
}

/** A lane: the grid and the silences, then the marks in time. */
export function timelineLane(
  { marks, isAccent }: Timeline['lanes'][number],
  drawn: Timeline,
): Element[] {
  const { closeUp } = drawn;
  return [
    tag('g', { 'aria-hidden': 'true' }, [
      closeUp &&
        rect(percent(closeUp.x1), 0, percent(closeUp.x2 - closeUp.x1), percent(100), {
          class: 'near',
        }),
      ...axisGrid(drawn),
    ]),
    ...marks.map(({ item, mark: own, y, label: words, quiet }) =>
      mark(item, { 'data-of': isAccent ? undefined : item.id }, [
        ...timeMark(own, y, isAccent),
        // Words that a close-up shows appear only under the pointer and the focus.
        label(percent(words.x), rem(words.y), words.text, {
          class: quiet ? 'words quiet' : 'words',
          dx: words.dx === 0 ? undefined : rem(words.dx),
          'text-anchor': words.anchor === 'end' ? 'end' : undefined,
        }),
      ]),
    ),
  ];
}
