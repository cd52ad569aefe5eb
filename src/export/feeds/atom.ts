import type { Actor, Article, Corpus, Topic } from '../../corpus/model.ts';
import { articlesOfTopic, latestArticles } from '../../corpus/queries/articles.ts';
import { entries } from '../../corpus/queries/lookup.ts';
import { actorsByText } from '../../corpus/queries/mentions.ts';
import { siteDescription, siteTitle } from '../../corpus/queries/site-description.ts';
import { formatDate } from '../../lib/dates.ts';
import { natureLabel, publisherLabel } from '../../lib/labels.ts';
import { LICENCE } from '../../lib/licence.ts';
import { absolute, routes } from '../../lib/routes.ts';
import { typeset } from '../../lib/typography.ts';
import { type Element, element, escapeXml, xmlDocument } from '../../lib/xml.ts';
import { lastUpdate, updatedOn } from '../../corpus/queries/version.ts';
import { imprint } from '../imprint.ts';
import { feedBody } from './body.ts';

/** How many articles a feed contains, the latest: its reader keeps those that it has seen. */
const LATEST = 50;

/** The feed of the whole site: its latest comptes rendus, in full. */
export function siteFeed(corpus: Corpus): string {
  const [title, subtitle] = [siteTitle(corpus), siteDescription(corpus)];
  const addresses = { self: routes.feed(), page: routes.home() };
  return feed(corpus, latestArticles(corpus), { title, subtitle, ...addresses });
}

/** The feed of one topic. */
export function topicFeed(corpus: Corpus, { id, data }: Topic): string {
  const title = `${data.name} — ${corpus.site.title}`;
  const addresses = { self: routes.topicFeed(id), page: routes.topic(id) };
  return feed(corpus, articlesOfTopic(corpus, id), {
    title,
    subtitle: data.description,
    ...addresses,
  });
}

/** The feed of one actor: the comptes rendus with a passage that names it. */
export function actorFeed(corpus: Corpus, { id, data }: Actor): string {
  const named = actorsByText(corpus);
  const articles = latestArticles(corpus).filter(({ passages }) =>
    passages.some((passage) => named.get(passage)?.has(id)),
  );
  const title = `${data.name} — ${corpus.site.title}`;
  const addresses = { self: routes.actorFeed(id), page: routes.actor(id) };
  return feed(corpus, articles, { title, subtitle: data.description, ...addresses });
}

/** Atom 1.0, RFC 4287. */
function feed(
  corpus: Corpus,
  articles: readonly Article[],
  about: Record<'title' | 'subtitle' | 'self' | 'page', string>,
): string {
  const latest = articles.slice(0, LATEST);
  return xmlDocument(
    element('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'fr' }, [
      element('id', {}, absolute(about.page)),
      element('title', {}, typeset(about.title)),
      element('subtitle', {}, typeset(about.subtitle)),
      element('updated', {}, instant(lastUpdate(latest))),
      link('self', 'application/atom+xml', about.self),
      link('alternate', 'text/html', about.page),
      element('author', {}, [
        element('name', {}, corpus.site.title),
        element('uri', {}, absolute(routes.home())),
      ]),
      element('link', { rel: 'license', href: LICENCE.address }),
      element('rights', {}, imprint(corpus)),
      ...latest.map((article) => entryOf(corpus, article)),
    ]),
  );
}

function entryOf(corpus: Corpus, article: Article): Element {
  const { id, data } = article;
  return element('entry', {}, [
    element('id', {}, absolute(routes.article(id))),
    element('title', {}, typeset(data.title)),
    element('published', {}, instant(data.published)),
    element('updated', {}, instant(updatedOn(article))),
    link('alternate', 'text/html', routes.article(id)),
    ...(data.source.address === undefined
      ? []
      : [element('link', { rel: 'via', href: data.source.address })]),
    ...entries(corpus, 'topics', data.topics).map((topic) =>
      element('category', { term: topic.id, label: topic.data.name }),
    ),
    element('summary', {}, typeset(data.summary)),
    element('content', { type: 'html' }, `${presentation(article)}${feedBody(corpus, article)}`),
  ]);
}

/** What must stand before the text wherever it is read: it is not the article, and what was corrected. */
function presentation({ data: { source, date, corrections = [] } }: Article): string {
  const about = `Compte rendu, dans nos mots, d’après ${publisherLabel(source)}, ${formatDate(date)} (${natureLabel(source)}).`;
  const original =
    source.address === undefined
      ? ''
      : ` <a href="${escapeXml(source.address)}">Lire l’original</a>`;
  const updates = corrections.map(
    ({ date: day, text }) =>
      `<p><strong>${escapeXml(typeset(`Mis à jour le ${formatDate(day)} : ${text}`))}</strong></p>`,
  );
  return `<p><em>${escapeXml(typeset(about))}</em>${original}</p>${updates.join('')}`;
}

function link(rel: string, type: string, path: string): Element {
  return element('link', { rel, type, href: absolute(path) });
}

/** Midnight of a day: the corpus knows no hours. */
function instant(day: string): string {
  return `${day}T00:00:00Z`;
}
