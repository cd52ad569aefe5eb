import { compareDates } from '../../lib/dates.ts';
import { routes } from '../../lib/routes.ts';
import type { Corpus } from '../model.ts';
import { eventsInTime } from './events.ts';
import { type Evidence, evidenceFor, referencesFor } from './evidence.ts';
import { entries, entry } from './lookup.ts';
import { neighbours } from './neighbours.ts';
import { translatedIn, translationNote } from './translated.ts';

/** What the page of an event shows. */
export function eventPage(corpus: Corpus, id: string) {
  const event = entry(corpus, 'events', id);
  const { data } = event;
  return {
    event,
    accounts: accounts(evidenceFor(corpus, data.citations)),
    references: referencesFor(corpus, data.citations),
    region: corpus.site.regions.find((each) => each.id === data.region)?.name,
    actors: entries(corpus, 'actors', data.actors),
    topics: entries(corpus, 'topics', data.topics),
    neighbours: neighbours(eventsInTime(corpus), id, routes.event),
  };
}

/** Evidence article by article, in the order of the articles, each sentence once. */
export function accounts(evidence: readonly Evidence[]) {
  return Array.from(
    Map.groupBy(evidence, ({ article }) => article),
    ([article, ofArticle]) => ({
      article,
      sentences: Array.from(
        new Map(ofArticle.map((one) => [`${one.passage.number} ${one.sentence}`, one])).values(),
        ({ sentence, passage, original }) => ({
          text: sentence,
          passage: passage.number,
          original,
          /** How the words quoted in it were translated. */
          caveat: translationNote(article, translatedIn(article, passage.number, sentence)),
        }),
      ),
    }),
  ).sort((a, b) => compareDates(a.article.data.date, b.article.data.date));
}
