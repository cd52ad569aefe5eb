import { describe, expect, inject, test } from 'vitest';
import { readCorpus } from '../../src/corpus/read.ts';
import { withdrawnPages } from '../../src/corpus/queries/former.ts';
import { brokenLinks } from './broken-links.ts';
import { pagesOf } from './html.ts';

/** What was withdrawn answers, but nothing leads there. */
const withdrawn = new Set(withdrawnPages(readCorpus(process.cwd()).corpus).map(({ path }) => path));

describe.each(['real', 'second'] as const)('links of the site (%s)', (which) => {
  const site = inject('sites')[which];
  const pages = pagesOf(site);
  test('every internal link and fragment resolves, under the base path', () => {
    expect(brokenLinks(site, pages)).toEqual([]);
  });

  test('no page is a dead end and every page is reached from the home page', () => {
    const links = new Map(
      pages.map(({ path, root }) => [
        path,
        root
          .querySelectorAll('a[href]')
          .map((a) => new URL(a.getAttribute('href') ?? '', new URL(path, site.url)))
          .filter(({ origin }) => origin === new URL(site.url).origin)
          .map(({ pathname }) => decodeURIComponent(pathname).slice(site.base.length)),
      ]),
    );
    const reached = new Set(['']);
    for (const path of reached) for (const next of links.get(path) ?? []) reached.add(next);
    const all = pages
      .map(({ path }) => path)
      .filter((path) => path !== '404.html' && !withdrawn.has(path));
    expect(all.filter((path) => !reached.has(path))).toEqual([]);
    const inMain = pages.filter(({ root }) => root.querySelector('main a[href]') === null);
    expect(inMain.map(({ path }) => path)).toEqual([]);
  });

  test('no id stands twice in a page', () => {
    const twice = pages.flatMap(({ path, root }) => {
      const all = root.querySelectorAll('[id]').map(({ id }) => id);
      return all.filter((id, index) => all.indexOf(id) !== index).map((id) => `${path}#${id}`);
    });
    expect(twice).toEqual([]);
  });
});
