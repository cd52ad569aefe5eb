import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HTMLElement } from 'node-html-parser';
import { expect, inject, test } from 'vitest';
import { translationsOf } from '../../src/corpus/queries/translated.ts';
import { cards } from '../../src/export/cards.ts';
import { plain, sentences } from '../../src/lib/text.ts';
import { open } from './browser.ts';
import { corpus } from './corpus.ts';
import { filesOf, pagesOf } from './html.ts';
import { searchPage } from './search-page.ts';

const site = inject('sites').real;
/** What says it: « deux fois traduit », « citations deux fois traduites ». */
const SAID = 'deux fois traduit';

/** Words that were translated twice: sentences alone, and shorter ones with their guillemets. */
const WORDS = corpus.articles
  .filter((article) => translationsOf(article) === 2)
  .flatMap(({ quotations }) => quotations.filter(({ translated }) => translated))
  .map(({ text }) => text)
  .flatMap((text) => (/^\p{Lu}.*[.!?]$/u.test(text) ? sentences(text) : [`« ${text} »`]))
  .map(plain);
const shows = (text: string) => WORDS.some((words) => plain(text).includes(words));

/** The paragraph of an article with its margin, the popover, the figure or the item that an element is of. */
function placeOf(element: HTMLElement): string {
  const place = element.closest('.passage') ?? element.closest('[popover], figure, li') ?? element;
  const next = place.nextElementSibling;
  const beside = next?.classList.contains('margin') ? next.textContent : '';
  return `${place.textContent} ${beside}`;
}

test('words translated twice are said to be, at each place of each page that shows them', () => {
  const places = pagesOf(site).flatMap(({ path, root }) =>
    root
      .querySelectorAll('p, li, dd, td, h1, h2, h3, text, title, blockquote')
      .filter((element) => shows(element.textContent))
      .filter((element) => !element.querySelectorAll('p').some((one) => shows(one.textContent)))
      .map((element) => ({ path, place: placeOf(element) })),
  );
  const kinds = new Set(places.map(({ path }) => path.split('/')[0]));
  expect([...kinds].sort()).toEqual(['', 'acteurs', 'articles', 'declarations', 'evenements']);
  expect(places.filter(({ place }) => !place.includes(SAID))).toEqual([]);
});

test('so do heads of pages, drawings, feeds and the calendar', () => {
  const texts = [
    ...pagesOf(site).map(({ path, root }) => [path, root.querySelector('head')?.outerHTML ?? '']),
    ...filesOf(site.folder)
      .filter((file) => /\.(?:svg|xml|ics)$/.test(file))
      .map((file) => {
        const text = readFileSync(join(site.folder, file), 'utf8');
        return [file, text.replaceAll(/\r\n |<[^>]*>|&lt;.*?&gt;/gs, '').replaceAll('\\,', ',')];
      }),
  ];
  const showing = texts.filter(([, text = '']) => shows(text));
  expect(showing.map(([name]) => name)).toEqual(
    expect.arrayContaining(['chronologie.ics', 'flux.xml']),
  );
  expect(showing.filter(([, text = '']) => !plain(text).includes(SAID))).toEqual([]);
});

test('a card that shows such words says it in the picture', () => {
  const texts = cards(corpus).map(({ title, text, kicker }) => `${kicker} ${title} ${text ?? ''}`);
  const showing = texts.filter(shows);
  expect(showing.length).toBeGreaterThan(0);
  expect(showing.filter((text) => !plain(text).includes(SAID))).toEqual([]);
});

test('search says it of all that shows such words: an article, an event, a declaration', async () => {
  const page = await open('recherche/');
  const search = searchPage(page);
  for (const words of ['poignarder', 'superficiellement']) {
    await search.ask(words);
    const told = await search.results.allInnerTexts();
    const showing = told.filter((text) => text.includes(words));
    expect(showing.length).toBeGreaterThanOrEqual(2);
    expect(showing.filter((text) => !text.includes(SAID))).toEqual([]);
  }
});
