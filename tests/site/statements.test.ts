import type { HTMLElement } from 'node-html-parser';
import { expect, inject, test } from 'vitest';
import { citationsOf } from '../../src/corpus/quotes.ts';
import { plain } from '../../src/lib/text.ts';
import { corpus } from './corpus.ts';
import { attributesOf, pagesOf } from './html.ts';

const pages = pagesOf(inject('sites').real);
/** The passages of articles as their pages show them: words by address. */
const passages = new Map(
  pages
    .filter(({ path }) => /^articles\/.+/.test(path))
    .flatMap(({ path, root }) =>
      root
        .querySelectorAll('.body > [id^=p]')
        .map((element) => [`/${path}#${element.id}`, wordsOf(element)]),
    ),
);

/** What a passage says, without its number, its speaker and the hidden line of its article. */
function wordsOf(element: HTMLElement): string {
  const apparatus = element
    .querySelectorAll('[hidden], .number, figcaption')
    .map(({ textContent }) => textContent);
  return plain(apparatus.reduce((text, part) => text.replace(part, ''), element.textContent));
}

test('passages have the same numbers and words in pages and in the corpus', () => {
  const expected = corpus.articles.flatMap(({ id, passages: own }) =>
    own.map(({ number, text }) => [`/articles/${id}/#p${number}`, plain(text)] as const),
  );
  expect(passages).toEqual(new Map(expected));
});

/** The quotes that a statement rests on, by the id that its element bears. */
const quotes = new Map<string, string[]>();
for (const { value: citation, entry, path } of citationsOf(corpus)) {
  const folder = entry.file.split('/')[1] ?? '';
  const sentence = folder === 'synthesis' ? `/${String(path[1])}` : '';
  const id =
    folder === 'site.yaml'
      ? `site/${path.slice(0, -2).join('/')}`
      : `${folder}/${entry.id}${sentence}`;
  quotes.set(id, [...(quotes.get(id) ?? []), plain(citation.quote)]);
}

const statements = pages.flatMap(({ path, root }) =>
  root.querySelectorAll('[data-statement]').map((element) => ({
    page: path,
    id: idOf(element),
    links: attributesOf(element, 'a[href]').filter((link) =>
      /\/articles\/[^/]+\/#p\d+$/.test(link),
    ),
    text: plain(element.querySelector('h1, p')?.textContent ?? ''),
  })),
);

/** Where an element bears a kind alone, it has the id of its entry, or leads to its page. */
function idOf(element: HTMLElement): string {
  const told = element.getAttribute('data-statement') ?? '';
  if (told.includes('/')) return told;
  const pattern = told === 'events' ? /^\/evenements\/([^/]+)\/$/ : /^\/acteurs\/[^/]+\/#(.+)$/;
  const links = attributesOf(element, 'a[href]').map((link) => pattern.exec(link)?.[1]);
  return `${told}/${element.getAttribute('id') ?? links.find(Boolean) ?? ''}`;
}

test('every statement of the site leads to a passage that contains the words it rests on', () => {
  const stray = statements.filter(({ id, links, text }) => {
    const shown = links.map((link) => passages.get(link));
    if (links.length === 0 || shown.includes(undefined)) return true;
    if (id.startsWith('quotation/'))
      return text === '' || !shown.some((passage) => passage?.includes(text));
    const rests = quotes.get(id);
    return !rests?.some((quote) => shown.some((passage) => passage?.includes(quote)));
  });
  expect(stray).toEqual([]);
  expect(statements.length).toBeGreaterThan(0);
});

test('every event, stance, prediction and sentence of the home page is shown somewhere', () => {
  const shown = new Set(statements.map(({ id }) => id));
  expect([...quotes.keys()].filter((id) => !shown.has(id))).toEqual([]);
});

test('every declaration of a named speaker is in that speaker’s dossier', () => {
  for (const { id, quotations } of corpus.articles) {
    for (const { by = '', text, passage = 0 } of quotations) {
      const dossier = statements.filter(({ page }) => page === `acteurs/${by}/`);
      expect(
        dossier.some(
          (statement) =>
            statement.id === `quotation/articles/${id}/#p${passage}` &&
            statement.text.includes(plain(text)),
        ),
        `${by}: ${text}`,
      ).toBe(true);
    }
  }
});

test('in a dossier only the words of a speaker stand as a quotation, not ours around them', () => {
  const quoted = pages
    .filter(({ path }) => /^acteurs\/.+/.test(path))
    .flatMap(({ root }) => root.querySelectorAll('.quotation blockquote'))
    .map(({ textContent }) => textContent.trim());
  expect(quoted.length).toBeGreaterThan(0);
  expect(quoted.filter((text) => !/^«[^«]*»$/.test(text))).toEqual([]);
});
