import { publisherLabel } from '../../lib/labels.ts';
import { list } from '../../lib/text.ts';
import type { Article, Corpus } from '../model.ts';
import { latestArticles } from './articles.ts';
import { type Barometer, barometer } from './barometer.ts';
import { eventsInTime } from './events.ts';
import { evidenceFor } from './evidence.ts';
import { type MapPlace, mapPlaces } from './map.ts';
import { type EventView, eventViews, referencesOf, type ReferenceView } from './views.ts';

/** How many events the home page shows. */
const EVENTS = 6;

/** A sentence of the synthesis, and the passages that it rests on. */
interface SynthesisSentence {
  /** In the data: `synthesis/1-question/0`. */
  id: string;
  text: string;
  references: ReferenceView[];
}

export interface HomePage {
  synthesis: SynthesisSentence[][];
  /** Who stands how far from the focus. */
  barometer: Barometer;
  places: MapPlace[];
  /** Every article, the latest first. */
  articles: readonly Article[];
  /** Said where articles likely have one origin; undefined when each has its own. */
  sharedOrigin: string | undefined;
  /** The latest events. */
  events: EventView[];
}

/** All that the home page shows. */
export function homePage(corpus: Corpus): HomePage {
  const articles = latestArticles(corpus);
  return {
    synthesis: synthesis(corpus),
    barometer: barometer(corpus),
    places: mapPlaces(corpus),
    articles,
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

/** « Qui s’éloigne ? En deux minutes », paragraph by paragraph. */
function synthesis(corpus: Corpus): SynthesisSentence[][] {
  return corpus.synthesis.map(({ id, data }) =>
    data.sentences.map(({ text, citations }, index) => ({
      id: `synthesis/${id}/${index}`,
      text,
      references: referencesOf(evidenceFor(corpus, citations)),
    })),
  );
}
