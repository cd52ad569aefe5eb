import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { OF_PAGES } from '../../src/corpus/checks/anchors.ts';
import { withdrawnPages } from '../../src/corpus/queries/former.ts';
import { id } from '../../src/schema/common.ts';
import { corpus } from './corpus.ts';
import { attributesOf, pagesOf } from './html.ts';

/** What was withdrawn answers, but nothing leads there. */
const withdrawn = new Set(withdrawnPages(corpus).map(({ path }) => path));

describe.each(['real', 'second'] as const)('links of the site (%s)', (which) => {
  const site = inject('sites')[which];
  const pages = pagesOf(site);
  const ids = new Map(pages.map(({ path, root }) => [path, attributesOf(root, '[id]', 'id')]));

  /** Addresses of the site itself that a page leads to or needs: path from the base, and fragment. */
  const linksOf = (page: (typeof pages)[number], selector: string) =>
    ['href', 'action', 'src']
      .flatMap((name) => attributesOf(page.root, `:is(${selector})[${name}]`, name))
      .map((raw) => ({ raw, url: new URL(raw, new URL(page.path, site.url)) }))
      .filter(({ url }) => url.origin === new URL(site.url).origin)
      .map(({ raw, url }) => ({
        raw,
        isUnderBase: url.pathname.startsWith(site.base),
        path: decodeURIComponent(url.pathname).slice(site.base.length),
        fragment: decodeURIComponent(url.hash.slice(1)),
      }));

  test('every internal link and fragment resolves, under the base path', () => {
    const broken = pages.flatMap((page) =>
      linksOf(page, 'a, link, form, script')
        .filter(({ isUnderBase, path, fragment }) => {
          const isPage = path === '' || path.endsWith('/');
          const exists = isPage ? ids.has(path) : existsSync(join(site.folder, path));
          const found = fragment === '' || ids.get(path)?.includes(fragment);
          return !isUnderBase || !exists || !found;
        })
        .map(({ raw }) => `${page.path} → ${raw}`),
    );
    expect(broken).toEqual([]);
  });

  test('no page is a dead end and every page is reached from the home page', () => {
    const links = new Map(pages.map((page) => [page.path, linksOf(page, 'a')]));
    const reached = new Set(['', '404.html', ...withdrawn]);
    for (const path of reached) for (const next of links.get(path) ?? []) reached.add(next.path);
    expect([...links.keys()].filter((path) => !reached.has(path))).toEqual([]);
    const closed = pages.filter(({ root }) => root.querySelector('main a[href]') === null);
    expect(closed.map(({ path }) => path)).toEqual([]);
  });

  test('no id stands twice in a page, nor may a statement have one of the parts of its page', () => {
    for (const [path, all] of ids) expect(all, path).toEqual([...new Set(all)]);
    const free = pages.flatMap(({ path, root }) => {
      const statements = attributesOf(root, '[data-statement][id], [data-statement] > [id]', 'id');
      const parts = (ids.get(path) ?? []).filter((each) => !statements.includes(each));
      return statements.length === 0
        ? []
        : parts.filter((part) => id.safeParse(part).success && !OF_PAGES.test(part));
    });
    expect([...new Set(free)]).toEqual([]);
  });
});
