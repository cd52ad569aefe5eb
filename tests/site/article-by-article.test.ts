import { expect, inject, test } from 'vitest';
import { compareDates } from '../../src/lib/dates.ts';
import { actorsNamed } from '../../src/corpus/queries/mentions.ts';
import { open } from './browser.ts';
import { corpus } from './corpus.ts';
import { pagesOf } from './html.ts';

const pages = pagesOf(inject('sites').real).filter(({ path }) =>
  /^article-apres-article\/./.test(path),
);

test('there is a page for each date of an article', () => {
  expect(pages.map(({ path }) => path.split('/')[1])).toEqual([
    ...['2022-10-11', '2022-11', '2022-12', '2025-04-05', '2026-01-20'],
  ]);
});

test.each(pages.map((page) => [page.path, page] as const))(
  '%s cites no later article, and says no name or date that only a later one or a source gives',
  (path, { root }) => {
    const [, date = ''] = path.split('/');
    const told = corpus.articles.filter(({ data }) => data.date.replace('~', '') <= date);
    const main = root.querySelector('main');
    // The way to the other dates, and to the next article, is no statement.
    for (const way of main?.querySelectorAll('nav, p.section') ?? []) way.remove();
    const cited = main?.querySelectorAll('a[href*="articles/"]') ?? [];
    const ids = new Set(told.map(({ id }) => id));
    expect(cited.length).toBeGreaterThan(0);
    for (const link of cited) {
      expect(ids).toContain(link.getAttribute('href')?.split('/').at(-2));
    }
    const text = main?.textContent ?? '';
    const named = actorsNamed(corpus);
    const known = new Set(
      told.flatMap(({ passages }) =>
        passages.flatMap((each) => named(each.text).map(({ id }) => id)),
      ),
    );
    const unknown = named(text).filter(({ id }) => !known.has(id));
    expect(unknown.map(({ text: name }) => name)).toEqual([]);
    const later = corpus.articles.filter((article) => !told.includes(article));
    expect(later.every(({ data }) => compareDates(data.date, date) > 0)).toBe(true);
    const outside = corpus.events.flatMap(({ data: { date: day, dating } }) =>
      dating.basis === 'external' && dating.inArticle !== day ? day.split('/') : [],
    );
    const written = (day: string) =>
      new Intl.DateTimeFormat('fr', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
    const ofArticles = told.map(({ data }) => data.date.replace('~', ''));
    for (const day of outside) {
      if (!/^\d{4}-\d\d-\d\d$/.test(day) || ofArticles.includes(day)) continue;
      const inTexts = told.some(({ passages }) =>
        passages.some((each) => each.text.includes(written(day))),
      );
      if (!inTexts) expect(text.replace(/\s/gu, ' ')).not.toContain(written(day));
    }
  },
);

test('what an article adds is attributed before it is said, and the way there shows the silence', async () => {
  const page = await open('article-apres-article/2025-04-05/');
  const added = page.getByRole('region', { name: 'Ce que l’article de ce jour ajoute' });
  const [first = ''] = await added.getByRole('listitem').allInnerTexts();
  expect(first.replace(/\s/gu, ' ')).toMatch(/^Selon RFU News, § \d+ : /);
  const dates = page.getByRole('navigation', { name: 'Dates des articles' });
  expect(await dates.getByText('sans article').allInnerTexts()).toEqual([
    'deux ans et trois mois sans article',
    'neuf mois sans article',
  ]);
});
