import { span } from '../../lib/dates.ts';
import { href, routes } from '../../lib/routes.ts';
import { readingMinutes } from '../../lib/text.ts';
import type { Article, Corpus, Event, Topic } from '../model.ts';
import { passagesWith } from '../quotes.ts';
import { latestArticles, neighbours } from './articles.ts';
import { eventsInTime } from './events.ts';
import { entries, entry } from './lookup.ts';
import { mentionsOf } from './mentions.ts';
import { type Supported, supportedBy } from './supports.ts';
import { translationNote } from './translated.ts';
import { type EventView, eventViews } from './views.ts';

export interface ArticlePage {
  article: Article;
  minutes: number;
  keyPoints: { text: string; passage: string }[];
  /** What stands beside each passage, by its number. */
  margins: ReadonlyMap<string, Margin>;
  /** What our articles tell of its topics since. */
  since: EventView[];
  /** Date of the latest article of the corpus. */
  latest: string;
  actors: { id: string; name: string; paragraphs: number }[];
  topics: (Topic & { href: string })[];
  neighbours: { label: string; entry: Article }[];
}

/** What stands beside a passage. */
export interface Margin {
  /** How the words quoted inside its sentences were translated. */
  caveat: string | undefined;
  /** The statements that it supports. */
  supported: readonly Supported[];
}

/** The paths of the articles, as Astro asks for them. */
export function articlePaths({ articles }: Corpus): { params: { id: string } }[] {
  return articles.map(({ id }) => ({ params: { id } }));
}

/** All that an article's page shows, its text aside. */
export function articlePage(corpus: Corpus, id: string): ArticlePage {
  const article = entry(corpus, 'articles', id);
  return {
    article,
    minutes: readingMinutes(article.passages.map(({ text }) => text).join(' ')),
    keyPoints: article.data.keyPoints.map(({ text, quote }) => ({
      text,
      passage: passagesWith(article, quote)[0]?.number ?? '1',
    })),
    margins: new Map(
      article.passages.map(({ number }) => [number, marginOf(corpus, article, number)]),
    ),
    since: sinceArticle(corpus, article),
    latest: latestArticles(corpus)[0]?.data.date ?? article.data.date,
    actors: entries(corpus, 'actors', article.data.actors).map((actor) => ({
      id: actor.id,
      name: actor.data.name,
      paragraphs:
        mentionsOf(corpus, actor.id).find((each) => each.article === article)?.passages.length ?? 0,
    })),
    topics: entries(corpus, 'topics', article.data.topics).map((topic) => ({
      ...topic,
      href: href(routes.topic(topic.id)),
    })),
    neighbours: neighbours(latestArticles(corpus).toReversed(), id),
  };
}

function marginOf(corpus: Corpus, article: Article, number: string): Margin {
  // Words that stand alone have their own caption.
  const inside = article.quotations.filter(
    ({ passage, isBlock }) => passage === number && !isBlock,
  );
  return {
    caveat: translationNote(article, inside),
    supported: supportedBy(corpus, article.id, number),
  };
}

/** How many later events an article's page shows. */
const SINCE = 3;

/**
 * What our articles tell of the topics of an article after it was written: the events nearest to
 * its topics, of which the first count most, in time.
 */
export function sinceArticle(corpus: Corpus, { data }: Article): EventView[] {
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
