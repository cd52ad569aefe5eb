import { formatDate } from '../lib/dates.ts';
import { href, routes } from '../lib/routes.ts';
import { isIn, type TimelineInput, type TimelineItem, type TimelineLane } from './timeline.ts';
import type { Days } from './time-scale.ts';

interface Dated {
  id: string;
  date: string;
  title: string;
}

/** What the drawings of the timeline show. */
export interface TimelineData {
  days: Days;
  articles: readonly (Dated & { publisher: string })[];
  regions: readonly { id: string; label: string; events: readonly Dated[] }[];
  silences: readonly Days[];
  /** The busiest months, drawn a second time. */
  closeUp: (Days & { title: string }) | undefined;
}

/** The two drawings of the timeline: the whole, and some months from near. */
export function timelineFigures(data: TimelineData): {
  whole: TimelineInput;
  near: TimelineInput | undefined;
} {
  const { days, closeUp } = data;
  const lanes = lanesOf(data);
  const nearLanes = lanes
    .map((lane) => ({ ...lane, items: lane.items.filter((item) => isIn(item, closeUp)) }))
    .filter(({ items }) => items.length > 0);
  const silences = data.silences.map(wordedSilence);
  return {
    whole: { days, lanes, silences, closeUp, grid: 'years' },
    near: closeUp && { days: closeUp, lanes: nearLanes, silences: [], grid: 'months' },
  };
}

/** A silence with the words for it, the fullest first. */
function wordedSilence({ from, to }: Days): Days & { words: readonly string[] } {
  const [start, end] = [from, to].map((day) => formatDate(day.slice(0, 7)));
  return {
    from,
    to,
    words: [`aucun article entre ${start ?? ''} et ${end ?? ''}`, 'aucun article'],
  };
}

function lanesOf({ articles, regions }: TimelineData): TimelineLane[] {
  const articleItems = articles.map(({ id, date, title, publisher }): TimelineItem => {
    const label = `${publisher}, ${formatDate(date, 'short')}`;
    const name = `${publisher}, « ${title} »`;
    const to = href(routes.article(id));
    return { id, date, label, name, title: `${label}, « ${title} »`, href: to };
  });
  const eventItem = ({ id, date, title }: Dated): TimelineItem => {
    const full = `${title}, ${formatDate(date)}`;
    return { id, date, label: headOf(title), name: title, title: full, href: `#${id}` };
  };
  return [
    { label: 'Les articles', items: articleItems, isAccent: true },
    ...regions.map(({ label, events }) => ({
      label,
      items: events.map(eventItem),
      isAccent: false,
    })),
  ];
}

/**
 * A title up to its first comma or colon, where a French title has said what happened; never a part
 * of a clause, which could say something else.
 */
export function headOf(title: string): string {
  return title.split(/\s*[,;:](?=\s)/u)[0]?.trim() ?? title;
}
