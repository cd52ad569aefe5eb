import { span } from '../../lib/dates.ts';
import type { Article, Corpus } from '../model.ts';
import { eventsInTime } from './events.ts';
import { stancesInTime, type StanceView, stanceView } from './stances.ts';
import { type EventView, eventViews } from './views.ts';

/** What happened, and who took which stance, after an article, among the actors that it names. */
export interface Since {
  events: EventView[];
  stances: StanceView[];
}

/** How many of the actors of an article are its subject: those that come first in its frontmatter. */
const SUBJECTS = 6;
/** How many entries of each kind are shown, the first to come. */
const MOST = 3;

export function sinceArticle(corpus: Corpus, { data }: Article): Since {
  const { latest: written } = span(data.date);
  const subjects = new Set(data.actors.slice(0, SUBJECTS));
  const isLater = (date: string) => {
    const { earliest } = span(date);
    // « Au plus tard le… » may be earlier.
    return earliest !== undefined && earliest > written;
  };
  return {
    events: eventViews(
      corpus,
      eventsInTime(corpus)
        .filter((event) => isLater(event.data.date))
        .filter((event) => event.data.actors.some((id) => subjects.has(id)))
        .slice(0, MOST),
    ),
    stances: stancesInTime(corpus)
      .filter((stance) => isLater(stance.data.date))
      .filter((stance) => subjects.has(stance.data.actor))
      .slice(0, MOST)
      .map((stance) => stanceView(corpus, stance)),
  };
}
