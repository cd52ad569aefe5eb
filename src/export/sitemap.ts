import type { Article, Corpus } from '../corpus/model.ts';
import { comparisons } from '../corpus/queries/comparison.ts';
import { declarations } from '../corpus/queries/declarations.ts';
import { evidenceFor } from '../corpus/queries/evidence.ts';
import { mentionsOf } from '../corpus/queries/mentions.ts';
import { periodsOf } from '../corpus/queries/timeline.ts';
import { articleDates } from '../corpus/queries/article-by-article.ts';
import { articlesOfTopic } from '../corpus/queries/articles.ts';
import { topicsWithSheet } from '../corpus/queries/topic-sheet.ts';
import { absolute, routes } from '../lib/routes.ts';
import { element, xmlDocument } from '../lib/xml.ts';
import { lastUpdate, updatedOn } from '../corpus/queries/version.ts';

/** Every page that search engines may list, and the day that its content last changed. */
function listedPages(corpus: Corpus): { path: string; modified: string }[] {
  const whole = lastUpdate(corpus.articles);
  const since = (articles: readonly Article[]) =>
    articles.length === 0 ? whole : lastUpdate(articles);
  const sections = [
    ...[routes.home(), routes.articles(), routes.actors(), routes.topics()],
    ...[routes.timeline(), routes.predictions(), routes.search(), routes.method(), routes.data()],
    ...[routes.legal(), routes.offline(), routes.accessibility()],
    ...periodsOf(corpus).map(({ id }) => routes.period(id)),
    routes.declarations(),
    ...topicsWithSheet(corpus).map(({ id }) => routes.sheet(id)),
    ...comparisons(corpus).flatMap(({ id }, at) => [
      ...(at === 0 ? [routes.comparisons()] : []),
      routes.comparison(id),
    ]),
    ...[routes.articlesByDate(), ...articleDates(corpus).map(routes.articleByArticle)],
  ];
  return [
    ...sections.map((path) => ({ path, modified: whole })),
    ...corpus.articles.map((article) => ({
      path: routes.article(article.id),
      modified: updatedOn(article),
    })),
    ...corpus.actors.map(({ id }) => ({
      path: routes.actor(id),
      modified: since(mentionsOf(corpus, id).map(({ article }) => article)),
    })),
    ...corpus.topics.map(({ id }) => ({
      path: routes.topic(id),
      modified: since(articlesOfTopic(corpus, id)),
    })),
    ...corpus.events.map(({ id, data }) => ({
      path: routes.event(id),
      modified: since(evidenceFor(corpus, data.citations).map(({ article }) => article)),
    })),
    ...declarations(corpus).map(({ id, article }) => ({
      path: routes.declaration(id),
      modified: updatedOn(article),
    })),
  ];
}

/** Format: https://www.sitemaps.org/protocol.html */
export function sitemap(corpus: Corpus): string {
  return xmlDocument(
    element(
      'urlset',
      { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' },
      listedPages(corpus).map(({ path, modified }) =>
        element('url', {}, [element('loc', {}, absolute(path)), element('lastmod', {}, modified)]),
      ),
    ),
  );
}

/** Format: RFC 9309. */
export function robots(): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${absolute(routes.sitemap())}\n`;
}
