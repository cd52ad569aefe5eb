import { publisherLabel } from '../../lib/labels.ts';
import { list } from '../../lib/text.ts';
import type { Article, Corpus } from '../model.ts';
import { latestArticles } from './articles.ts';
import { barometer } from './barometer.ts';
import { eventsInTime, eventViews } from './events.ts';
import { referencesFor } from './evidence.ts';
import { mapPlaces } from './map.ts';
import { siteDescription } from './site-description.ts';

/** How many events the home page shows. */
const EVENTS = 6;

/** What the home page shows. */
export function homePage(corpus: Corpus) {
  const articles = latestArticles(corpus);
  return {
    description: siteDescription(corpus),
    /** « En deux minutes », paragraph by paragraph, each a list of sentences. */
    synthesis: corpus.synthesis.map(({ id, data }) =>
      data.sentences.map(({ text, citations }, index) => ({
        /** In the data: `synthesis/1-question/0`. */
        id: `synthesis/${id}/${index}`,
        text,
        references: referencesFor(corpus, citations),
      })),
    ),
    barometer: barometer(corpus),
    places: mapPlaces(corpus),
    articles,
    sharedOrigin: sharedOrigin(articles),
    /** The latest events. */
    events: eventViews(corpus, eventsInTime(corpus).toReversed().slice(0, EVENTS)),
  };
}

/** « Afrique-sur7 et vosactualites.com ont sans doute une seule origine »; undefined where each has its own. */
function sharedOrigin(articles: readonly Article[]): string | undefined {
  const byOrigin = Map.groupBy(
    articles.filter(({ data }) => data.source.origin !== undefined).reverse(),
    ({ data }) => data.source.origin?.address,
  );
  const shared = [...byOrigin.values()].find((group) => group.length > 1);
  return (
    shared &&
    `${list(shared.map(({ data }) => publisherLabel(data.source)))} ont sans doute une seule origine`
  );
}
