import { XMLParser } from 'fast-xml-parser';
import { SyntaxValidator } from 'fast-xml-validator';
import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { personalPassages } from '../../src/corpus/queries/articles.ts';
import { actorFeed, siteFeed, topicFeed } from '../../src/export/feeds/atom.ts';
import { feedBody } from '../../src/export/feeds/body.ts';
import { robots, sitemap } from '../../src/export/sitemap.ts';
import { SUMMIT } from '../fixtures/corpus.ts';
import { type Change, corpusWith, edit } from '../fixtures/project.ts';
import { real } from './corpora.ts';

interface Feed {
  id: string;
  updated: string;
  link: { rel: string; href: string }[];
  entry: { id: string; updated: string; content: { type: string; '#text': string } }[];
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  isArray: (name) => ['entry', 'link', 'url'].includes(name),
});

function read(text: string): Feed {
  expect(SyntaxValidator.validate(text)).toBe(true);
  return (parser.parse(text) as { feed: Feed }).feed;
}

test('the feed of the site has every article in full, personal paragraphs aside', () => {
  const feed = read(siteFeed(real));
  expect(feed.entry).toHaveLength(real.articles.length);
  for (const { id, updated, content } of feed.entry) {
    const article = real.articles.find(({ id: own }) => id.endsWith(`/articles/${own}/`));
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

test('a topic has a feed, which names itself and its page', () => {
  const [topic] = real.topics;
  if (topic === undefined) throw new Error('no topic');
  const feed = read(topicFeed(real, topic));
  expect(feed.link.map(({ rel, href }) => [rel, new URL(href).pathname])).toEqual([
    ['self', `/themes/${topic.id}/flux.xml`],
    ['alternate', `/themes/${topic.id}/`],
    ['license', '/licenses/by/4.0/'],
  ]);
});

test('the feed of an actor has the articles that name it, and no other', () => {
  const actor = real.actors.find(({ id }) => id === 'venezuela');
  if (actor === undefined) throw new Error('no actor');
  const text = actorFeed(real, actor);
  const own = [...text.matchAll(/<entry>.*?<id>[^<]*\/articles\/([^/<]+)\/<\/id>/gs)];
  expect(own.map(([, id]) => id)).toEqual(['poutine-et-trump-alliance-manquee']);
  expect(read(text).link[0]).toMatchObject({ rel: 'self' });
});

/** The body of the changed article in a feed. */
function bodyOf(...changes: Change[]): string {
  const corpus = corpusWith(...changes);
  const article = corpus.articles.find(({ file }) => file === SUMMIT);
  return article ? feedBody(corpus, article) : '';
}

test('a body has full addresses, captions and notes, no paragraph numbers', () => {
  const html = bodyOf(edit(SUMMIT, 'Le sommet de', '[Le sommet](#p3) de'));
  expect(html).toMatchInlineSnapshot(`
    "<p id="p1">L’<a href="http://localhost:4321/acteurs/armenie/">Arménie</a> dit avoir été laissée seule face à son voisin. <a href="http://localhost:4321/articles/sommet-tendu/#p3">Le sommet</a> de l’<a href="http://localhost:4321/acteurs/otsc/" aria-label="OTSC, dossier Organisation du traité de sécurité collective">OTSC</a> s’est tenu le 23 novembre 2022.</p><div id="p2" class="passage"><figure class="quotation"><blockquote><p>« Nous attendions davantage »</p></blockquote><figcaption><a href="http://localhost:4321/acteurs/nikol-pachinian/"><b>Nikol Pachinian</b></a>, Sommet d’Erevan, 23 novembre 2022</figcaption></figure></div><h2>La fin du sommet</h2><div id="p3" class="passage"><ul>
    <li>aucun document n’a été adopté ;</li>
    <li>les délégations sont reparties le soir.</li>
    </ul></div><div class="note" role="note" aria-label="Note de la rédaction"><p class="label">Note de la rédaction</p><p>L’article ne dit pas qui présidait la séance.</p></div>"
  `);
});

test('quoted words that were translated are said to be, after the paragraph', () => {
  const quoted = '<Quotation by="otsc" translated>seule</Quotation>';
  const html = (nature: string) =>
    bodyOf(
      edit(SUMMIT, 'été laissée seule', `été laissée ${quoted}`),
      edit(SUMMIT, 'article-de-presse', nature),
    );
  expect(html('opinion')).toContain('</p><p><small>Citation traduite.</small></p>');
  expect(html('traduction-automatique')).toContain('<small>Citation deux fois traduite.</small>');
});

test('a personal paragraph is read on the site alone, with the notes about it', () => {
  const html = bodyOf(edit(SUMMIT, 'topics:', 'personal: [aucun document]\ntopics:'));
  expect(html).toMatch(/<a href="http:\S+#p3">Le paragraphe 3 se lit sur le site\.<\/a><\/p>$/);
  expect(html).toContain('Nous attendions davantage');
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

test('a correction stands before the text, and dates the entry', () => {
  const correction = "corrections:\n  - date: '2026-12-01'\n    text: 'Le nom : mal lu.'\n";
  const feed = read(siteFeed(corpusWith(edit(SUMMIT, 'topics:', `${correction}topics:`))));
  const entry = feed.entry.find(({ id }) => id.endsWith('/sommet-tendu/'));
  expect(entry?.updated).toBe('2026-12-01T00:00:00Z');
  expect(entry?.content['#text'].replace(/\s/gu, ' ')).toContain(
    '<strong>Mis à jour le 1er décembre 2026 : Le nom : mal lu.</strong></p><p',
  );
});
