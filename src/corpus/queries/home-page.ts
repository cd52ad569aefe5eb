import { publisherLabel } from '../../lib/labels.ts';
import { list } from '../../lib/text.ts';
import type { Article, Corpus } from '../model.ts';
import { latestArticles } from './articles.ts';
import { barometer } from './barometer.ts';
import { drawable, type DrawnBarometer } from './barometer-drawn.ts';
import { eventsInTime } from './events.ts';
import { type MapPlace, mapPlaces } from './map.ts';
import { synthesis, type SynthesisSentence } from './synthesis.ts';
import { type EventView, eventViews } from './views.ts';

/** How many articles the home page shows, and how many events. */
const ARTICLES = 12;
const EVENTS = 6;

export interface HomePage {
  synthesis: SynthesisSentence[][];
  /** Who stands how far from Moscow. */
  barometer: DrawnBarometer;
  places: MapPlace[];
  /** The latest, and how many there are in all. */
  articles: readonly Article[];
  total: number;
  /** Said where articles likely have one origin; undefined when each has its own. */
  sharedOrigin: string | undefined;
  events: EventView[];
}

/** All that the home page shows. */
export function homePage(corpus: Corpus): HomePage {
  const articles = latestArticles(corpus).slice(0, ARTICLES);
  return {
    synthesis: synthesis(corpus),
    barometer: drawable(barometer(corpus)),
    places: mapPlaces(corpus),
    articles,
    total: corpus.articles.length,
    sharedOrigin: sharedOrigin(articles),
    events: eventViews(corpus, eventsInTime(corpus).toReversed().slice(0, EVENTS)),
  };
}

/** « Afrique-sur7 et vosactualites.com ont sans doute une seule origine » */
function sharedOrigin(articles: readonly Article[]): string | undefined {
  const byOrigin = Map.groupBy(
    articles.filter(({ data }) => data.source.origin !== undefined).reverse(),
    ({ data }) => data.source.origin?.address,
  );
  const shared = [...byOrigin.values()].find((group) => group.length > 1);
  if (shared === undefined) return undefined;
  return `${list(shared.map(({ data }) => publisherLabel(data.source)))} ont sans doute une seule origine`;
}
