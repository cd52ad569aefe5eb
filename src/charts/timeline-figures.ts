import { formatDate } from '../lib/dates.ts';
import { href, routes } from '../lib/routes.ts';
import type { MarkOf } from './elements.ts';
import type { UprightItem } from './timeline-groups.ts';
import { headOf } from './timeline-text.ts';
import { type Days, fallsIn, type TimelineInput, type TimelineItem } from './timeline.ts';
import type { UprightInput } from './timeline-upright.ts';

interface Dated {
  id: string;
  date: string;
  title: string;
}

/** What the drawings of the timeline tell. */
export interface ToldTime {
  days: Days;
  articles: readonly (Dated & { publisher: string })[];
  regions: readonly { id: string; label: string; events: readonly Dated[] }[];
  silences: readonly Days[];
  /** Months that tell most, drawn a second time. */
  closeUp: (Days & { title: string }) | undefined;
}

type Item = TimelineItem & MarkOf;

interface Figure {
  drawing: TimelineInput<Item>;
  /** The same for a narrow screen. */
  upright: UprightInput<UprightItem & { href: string }>;
}

/** The two drawings of the timeline: the whole, and months from near. */
export function timelineFigures(told: ToldTime): { whole: Figure; near: Figure | undefined } {
  const { days, closeUp } = told;
  const silences = told.silences.map(wordedSilence);
  const figure = (isIn: (date: string) => boolean, input: Omit<TimelineInput<Item>, 'lanes'>) => ({
    drawing: { ...input, lanes: lanesOf(told, isIn) },
    upright: { ...input, items: uprightOf(told).filter(({ date }) => isIn(date)) },
  });
  return {
    whole: figure(() => true, { days, silences, closeUp, grid: 'years' }),
    near:
      closeUp &&
      figure((date) => fallsIn(date, closeUp), { days: closeUp, silences: [], grid: 'months' }),
  };
}

/** A silence with what may be said of it, the fullest first. */
function wordedSilence({ from, to }: Days): Days & { words: readonly [string, string] } {
  const [start, end] = [from, to].map((day) => formatDate(day.slice(0, 7)));
  const full = `aucun article entre ${start ?? ''} et ${end ?? ''}`;
  return { from, to, words: [full, 'aucun article'] };
}

function lanesOf({ articles, regions }: ToldTime, isIn: (date: string) => boolean) {
  const articleItems = articles.map(({ id, date, title, publisher }): Item => {
    const label = `${publisher}, ${formatDate(date, 'short')}`;
    return { id, date, label, title: `${label}, « ${title} »`, href: href(routes.article(id)) };
  });
  const lanes = regions.map(({ id, label, events }) => ({
    id,
    label,
    items: events.map(({ id, date, title }): Item => ({
      ...{ id, date, label: headOf(title) },
      title: `${title}, ${formatDate(date)}`,
      href: `#${id}`,
    })),
  }));
  return [{ id: 'articles', label: 'Les articles', items: articleItems, isAccent: true }, ...lanes]
    .map((lane) => ({ ...lane, items: lane.items.filter(({ date }) => isIn(date)) }))
    .filter(({ items }) => items.length > 0);
}

function uprightOf({ articles, regions }: ToldTime) {
  return [
    ...regions.flatMap(({ events }) =>
      events.map(({ id, date, title }) => ({
        ...{ id, date, label: title },
        href: `#${id}`,
        isArticle: false,
      })),
    ),
    ...articles.map(({ id, date, title, publisher }) => ({
      ...{ id, date, label: `${publisher}, « ${title} »` },
      href: href(routes.article(id)),
      isArticle: true,
    })),
  ];
}
