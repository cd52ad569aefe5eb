import { XMLParser } from 'fast-xml-parser';
import { SyntaxValidator } from 'fast-xml-validator';
import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { entry } from '../../src/corpus/queries/lookup.ts';
import { personalPassages } from '../../src/corpus/queries/personal.ts';
import { siteFeed, topicFeed } from '../../src/export/feeds/atom.ts';
import { articleHtml } from '../../src/export/feeds/body-html.ts';
import type { ArticleData } from '../../src/schema/article.ts';
import { compile } from '../../src/markdown/pipeline.ts';
import { robots, sitemap } from '../../src/export/sitemap.ts';
import { real, small } from './corpora.ts';

interface Link {
  rel: string;
  href: string;
}
interface Entry {
  id: string;
  title: string;
  updated: string;
  link: Link[];
  content: { type: string; '#text': string };
}
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  isArray: (name) => ['entry', 'link', 'url'].includes(name),
});
const read = (text: string) => {
  expect(SyntaxValidator.validate(text)).toBe(true);
  return (
    parser.parse(text) as { feed: { id: string; updated: string; link: Link[]; entry: Entry[] } }
  ).feed;
};

test('the feed of the site holds every article in full, personal paragraphs aside', () => {
  const feed = read(siteFeed(real, (article) => articleHtml(article)));
  expect(feed.entry).toHaveLength(real.articles.length);
  for (const { id, title, updated, content } of feed.entry) {
    const article = real.articles.find(({ id: own }) => id.endsWith(`/articles/${own}/`));
    expect(title.replace(/\s/g, ' ')).toBe(article?.data.title);
    expect(updated).toMatch(/^\d{4}-\d{2}-\d{2}T00:00:00Z$/);
    expect(content.type).toBe('html');
    const text = parse(content['#text']).textContent.replace(/\s/g, ' ');
    const personal = article && personalPassages(article);
    for (const passage of article?.passages ?? []) {
      const words = passage.text.split(/[«»]/)[0]?.trim() ?? '';
      expect(text.includes(words), words).toBe(!personal?.has(passage.number));
    }
  }
});

test.each(real.topics.map((topic) => ({ id: topic.id, topic })))(
  'the feed of $id names itself, its page and unique entries',
  ({ id, topic }) => {
    const feed = read(topicFeed(real, topic, () => ''));
    expect(feed.link.map(({ rel, href }) => [rel, new URL(href).pathname])).toEqual([
      ['self', `/themes/${id}/flux.xml`],
      ['alternate', `/themes/${id}/`],
      ['license', '/licenses/by/4.0/'],
    ]);
    expect(new Set(feed.entry.map((entry) => entry.id)).size).toBe(feed.entry.length);
    expect(feed.updated >= (feed.entry[0]?.updated ?? '')).toBe(true);
  },
);

const article = entry(small, 'articles', 'sommet-tendu');

/** What a feed shows of an article that has this body. */
function htmlOf(mdx: string, data: Partial<ArticleData> = {}): string {
  const { body = { passages: [], notes: [], quotations: [] }, content = [] } = compile(mdx);
  const changed = { ...article, id: 'un-article', data: { ...article.data, ...data } };
  return articleHtml({ ...changed, ...body, content });
}

test('quoted words that were translated are said to be, after the paragraph', () => {
  const mdx =
    'Il dit <Quotation by="x" translated>oui</Quotation>, puis <Quotation by="x" translated>non</Quotation>.\n\n<Quotation by="x" translated>\nPeut-être.\n</Quotation>\n';
  const said = (nature: ArticleData['source']['nature']) => {
    return htmlOf(mdx, { source: { ...article.data.source, nature } }).match(
      /<small>.*?<\/small>/g,
    );
  };
  expect(said('traduction-automatique')).toEqual([
    '<small>Citations deux fois traduites.</small>',
    '<small>Citation deux fois traduite.</small>',
  ]);
  expect(said('opinion')).toEqual([
    '<small>Citations traduites.</small>',
    '<small>Citation traduite.</small>',
  ]);
});

test('a paragraph about someone’s private life is read on the site alone, with the notes on it', () => {
  const mdx =
    'Un.\n\nOn le dit malade.\n\n<EditorialNote>\nNous n’en savons rien.\n</EditorialNote>\n\n## Suite\n\n- Le fils de deux.\n\nTrois.\n\n<EditorialNote>\nVrai.\n</EditorialNote>\n';
  expect(htmlOf(mdx, { personal: ['le dit malade', 'fils de deux'] })).toMatchInlineSnapshot(
    `"<p id="p1">Un.</p><p><a href="http://localhost:4321/articles/un-article/#p2">Le paragraphe 2 se lit sur le site.</a></p><h2>Suite</h2><p><a href="http://localhost:4321/articles/un-article/#p3">Le paragraphe 3 se lit sur le site.</a></p><p id="p4">Trois.</p><aside><p>Note de la rédaction</p><p>Vrai.</p></aside>"`,
  );
});

test('a body is escaped, its numbers are left out and its links are whole', () => {
  const html = htmlOf(
    'Trois \\< quatre & [lien](#p1), dit <Quotation by="x">non</Quotation>\n\n<EditorialNote>\nNote.\n</EditorialNote>\n',
  );
  expect(html).toMatchInlineSnapshot(
    `"<p id="p1">Trois &lt; quatre &amp; <a href="http://localhost:4321/articles/un-article/#p1">lien</a>, dit « non »</p><aside><p>Note de la rédaction</p><p>Note.</p></aside>"`,
  );
});

test('the sitemap dates every page by its content, and robots.txt points at it', () => {
  const text = sitemap(real);
  expect(SyntaxValidator.validate(text)).toBe(true);
  const { urlset } = parser.parse(text) as { urlset: { url: { loc: string; lastmod: string }[] } };
  const days = new Set(
    real.articles.flatMap(({ data }) => [
      data.published,
      ...(data.corrections ?? []).map(({ date }) => date),
    ]),
  );
  expect(urlset.url.filter(({ lastmod }) => !days.has(lastmod))).toEqual([]);
  expect(new Set(urlset.url.map(({ loc }) => loc)).size).toBe(urlset.url.length);
  expect(robots()).toContain('Sitemap: http://localhost:4321/sitemap.xml');
});

test('a correction is told before the text, and dates the entry', () => {
  const corrections = [{ date: '2026-12-01', text: 'Le nom : l’auteur l’avait mal lu.' }];
  const corrected = { ...article, data: { ...article.data, corrections } };
  const { entry } = read(siteFeed({ ...small, articles: [corrected] }, () => '<p>Corps</p>'));
  expect(entry[0]?.updated).toBe('2026-12-01T00:00:00Z');
  expect(entry[0]?.content['#text'].replace(/\s/gu, ' ')).toMatch(
    /<strong>Mis à jour le 1er décembre 2026 : Le nom : l’auteur l’avait mal lu\.<\/strong><\/p><p>Corps/,
  );
});
