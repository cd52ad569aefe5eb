import { span } from '../../lib/dates.ts';
import type { Article, Corpus, Entry } from '../model.ts';
import { eventRanks, eventsByActor } from './events.ts';
import { type StanceView, stanceView } from './stance-views.ts';
import { stanceRanks, stancesByActor } from './stances.ts';
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

/** What came after an article. */
export function sinceArticle(corpus: Corpus, { data }: Article): Since {
  const { latest: written } = span(data.date);
  const subjects = data.actors.slice(0, SUBJECTS);
  const isLater = (date: string) => {
    const { earliest } = span(date);
    // « Au plus tard le… » may be earlier.
    return earliest !== undefined && earliest > written;
  };
  return {
    events: eventViews(
      corpus,
      first(eventsByActor(corpus), subjects, eventRanks(corpus), written, isLater),
    ),
    stances: first(stancesByActor(corpus), subjects, stanceRanks(corpus), written, isLater).map(
      (stance) => stanceView(corpus, stance),
    ),
  };
}

type Dated = Entry<{ date: string }>;

/** The first entries of some actors that are later: those of each, then those of all. */
function first<Item extends Dated>(
  byActor: ReadonlyMap<string, readonly Item[]>,
  actors: readonly string[],
  ranks: ReadonlyMap<Item, number>,
  written: string,
  isLater: (date: string) => boolean,
): Item[] {
  const found = new Set(
    actors.flatMap((id) => {
      const list = byActor.get(id) ?? [];
      const own: Item[] = [];
      for (let at = firstAfter(list, written); at < list.length && own.length < MOST; at += 1) {
        const item = list[at];
        if (item !== undefined && isLater(item.data.date)) own.push(item);
      }
      return own;
    }),
  );
  return [...found].sort((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0)).slice(0, MOST);
}

/** Index of the first entry, in a list in time, that ends after a day. */
function firstAfter(list: readonly Dated[], day: string): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (span(list[middle]?.data.date ?? '').latest > day) high = middle;
    else low = middle + 1;
  }
  return low;
}
