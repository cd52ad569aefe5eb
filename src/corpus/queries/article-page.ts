import { formatDate, span, unbroken } from '../../lib/dates.ts';
import { LEVEL_LABELS } from '../../lib/labels.ts';
import { routes } from '../../lib/routes.ts';
import { inSentence } from '../../lib/short-name.ts';
import { count, readingMinutes } from '../../lib/text.ts';
import type { Citation } from '../../schema/citation.ts';
import type { Article, Corpus, Event } from '../model.ts';
import { passagesWith } from '../quotes.ts';
import { actorLink } from './actors.ts';
import { latestArticles } from './articles.ts';
import { eventsInTime, type EventView, eventViews } from './events.ts';
import { evidenceFor } from './evidence.ts';
import { entries, entry } from './lookup.ts';
import { memoize } from './memoize.ts';
import { actorsByText } from './mentions.ts';
import { neighbours } from './neighbours.ts';
import { translationNote } from './translated.ts';

/** What the page of an article shows, its text aside. */
export function articlePage(corpus: Corpus, id: string) {
  const article = entry(corpus, 'articles', id);
  const { data, passages } = article;
  const paragraphsNaming = (actor: string) =>
    passages.filter((passage) => actorsByText(corpus).get(passage)?.has(actor)).length;
  return {
    article,
    minutes: readingMinutes(passages.map(({ text }) => text).join(' ')),
    keyPoints: data.keyPoints.map(({ text, quote }) => ({
      text,
      passage: passagesWith(article, quote)[0]?.number ?? '1',
    })),
    /** What stands beside each passage, by its number. */
    margins: new Map(passages.map(({ number }) => [number, marginOf(corpus, article, number)])),
    since: sinceArticle(corpus, article),
    /** Date of the latest article of the corpus. */
    latest: latestArticles(corpus)[0]?.data.date ?? data.date,
    actors: entries(corpus, 'actors', data.actors).map((actor) => {
      const paragraphs = paragraphsNaming(actor.id);
      return actorLink(actor, paragraphs > 0 ? count(paragraphs, 'paragraphe') : 'dans une note');
    }),
    topics: entries(corpus, 'topics', data.topics),
    neighbours: neighbours(latestArticles(corpus).toReversed(), id, routes.article),
  };
}

/** What stands beside a passage. */
export interface Margin {
  /** How the words quoted inside its sentences were translated. */
  caveat: string | undefined;
  /** The statements that it supports. */
  supported: readonly Supported[];
}

function marginOf(corpus: Corpus, article: Article, number: string): Margin {
  // Words that stand alone have their own caption.
  const inside = article.quotations.filter(
    ({ passage, isBlock }) => passage === number && !isBlock,
  );
  return {
    caveat: translationNote(article, inside),
    supported: statements(corpus).get(routes.passage(article.id, number)) ?? [],
  };
}

/** A statement that a passage supports, and where it is made. */
interface Supported {
  kind: 'Événement' | 'Position' | 'Prévision' | 'Suite d’une prévision';
  title: string;
  path: string;
}

/** Every statement under the path of each passage that it cites. */
const statements = memoize((corpus): ReadonlyMap<string, readonly Supported[]> => {
  const index = new Map<string, Supported[]>();
  const add = (citations: readonly Citation[], supported: Supported) => {
    const paths = evidenceFor(corpus, citations).map(({ article, passage }) =>
      routes.passage(article.id, passage.number),
    );
    for (const path of new Set(paths)) index.set(path, [...(index.get(path) ?? []), supported]);
  };
  for (const { id, data } of corpus.events) {
    add(data.citations, { kind: 'Événement', title: data.title, path: routes.event(id) });
  }
  for (const { id, data } of corpus.stances) {
    const date = unbroken(formatDate(data.date, 'short'));
    const title = `${entry(corpus, 'actors', data.actor).data.name} envers ${inSentence(entry(corpus, 'actors', data.toward).data)}, ${LEVEL_LABELS[data.level]}, ${date}`;
    add(data.citations, { kind: 'Position', title, path: routes.stance(data.actor, id) });
  }
  for (const { id, data } of corpus.predictions) {
    const link = { title: data.summary.replace(/\.$/, ''), path: routes.prediction(id) };
    add([data.citation], { kind: 'Prévision', ...link });
    // A passage that reports the outcome need not report the prediction.
    add(data.outcome?.citations ?? [], { kind: 'Suite d’une prévision', ...link });
  }
  return index;
});

/** How many later events an article's page shows. */
const SINCE = 3;

/**
 * What our articles report of the topics of an article after it was written: the events nearest to
 * its topics, of which the first count most, in time.
 */
function sinceArticle(corpus: Corpus, { data }: Article): EventView[] {
  const { latest: written } = span(data.date);
  const weights = new Map(data.topics.map((id, index, { length }) => [id, length - index]));
  const nearness = ({ data: { topics } }: Event) =>
    topics.reduce((sum, id) => sum + (weights.get(id) ?? 0), 0);
  // « Au plus tard le… » may be earlier.
  const isLater = ({ data: { date } }: Event) => (span(date).earliest ?? '') > written;
  const events = eventsInTime(corpus);
  const nearest = events
    .filter((event) => isLater(event) && nearness(event) > 0)
    .toSorted((a, b) => nearness(b) - nearness(a))
    .slice(0, SINCE);
  return eventViews(
    corpus,
    events.filter((event) => nearest.includes(event)),
  );
}
