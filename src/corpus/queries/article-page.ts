import { href, routes } from '../../lib/routes.ts';
import { readingMinutes } from '../../lib/text.ts';
import type { Article, Corpus, Topic } from '../model.ts';
import { passagesWith } from '../quotes.ts';
import { latestArticles, neighbours } from './articles.ts';
import { entries, entry } from './lookup.ts';
import { paragraphsNaming } from './mentions.ts';
import { sinceArticle } from './since.ts';
import type { EventView } from './views.ts';

export interface ArticlePage {
  article: Article;
  minutes: number;
  keyPoints: { text: string; passage: string }[];
  /** What our articles tell of its topics since. */
  since: EventView[];
  /** Date of the latest article of the corpus. */
  latest: string;
  actors: { id: string; name: string; paragraphs: number }[];
  topics: (Topic & { href: string })[];
  neighbours: { label: string; article: Article }[];
}

/** The paths of the articles, as Astro asks for them. */
export function articlePaths({ articles }: Corpus): { params: { id: string } }[] {
  return articles.map(({ id }) => ({ params: { id } }));
}

/** All that an article's page shows, its text aside. */
export function articlePage(corpus: Corpus, id: string): ArticlePage {
  const article = entry(corpus, 'articles', id);
  const { previous: later, next: earlier } = neighbours(latestArticles(corpus), id);
  return {
    article,
    minutes: readingMinutes(article.passages.map(({ text }) => text).join(' ')),
    keyPoints: article.data.keyPoints.map(({ text, quote }) => ({
      text,
      passage: passagesWith(article, quote)[0]?.number ?? '1',
    })),
    since: sinceArticle(corpus, article),
    latest: latestArticles(corpus)[0]?.data.date ?? article.data.date,
    actors: entries(corpus, 'actors', article.data.actors).map((actor) => ({
      id: actor.id,
      name: actor.data.name,
      paragraphs: paragraphsNaming(corpus, actor.id, id),
    })),
    topics: entries(corpus, 'topics', article.data.topics).map((topic) => ({
      ...topic,
      href: href(routes.topic(topic.id)),
    })),
    neighbours: [
      ...(earlier === undefined ? [] : [{ label: 'Avant', article: earlier }]),
      ...(later === undefined ? [] : [{ label: 'Après', article: later }]),
    ],
  };
}
