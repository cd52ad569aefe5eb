import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { loadCorpus } from '../../src/corpus/load.ts';
import { withdrawnPages } from '../../src/corpus/queries/former.ts';
import { pagesOf } from './html.ts';

/** What was withdrawn answers, but nothing leads there. */
const withdrawn = new Set(withdrawnPages(loadCorpus(process.cwd()).corpus).map(({ path }) => path));

describe.each(['plain', 'based'] as const)('links of the site (%s)', (which) => {
  const site = inject('sites')[which];
  const pages = pagesOf(site);
  const ids = new Map(
    pages.map(({ path, root }) => [
      path,
      new Set(root.querySelectorAll('[id]').map((element) => element.id)),
    ]),
  );

  test('every internal link and fragment resolves, under the base path', () => {
    const broken: string[] = [];
    for (const { path, root } of pages) {
      for (const element of root.querySelectorAll(
        'a[href], link[href], form[action], script[src]',
      )) {
        const raw =
          element.getAttribute('href') ??
          element.getAttribute('action') ??
          element.getAttribute('src') ??
          '';
        const url = new URL(raw, new URL(path, site.url));
        if (url.origin !== new URL(site.url).origin) continue;
        const target = decodeURIComponent(url.pathname);
        const inside = target.slice(site.base.length);
        const exists =
          target.startsWith(site.base) &&
          (inside === '' || inside.endsWith('/')
            ? ids.has(inside)
            : existsSync(join(site.folder, inside)));
        const fragment = decodeURIComponent(url.hash.slice(1));
        const found = fragment === '' || ids.get(inside)?.has(fragment) === true;
        if (!exists || !found) broken.push(`${path} → ${raw}`);
      }
    }
    expect(broken).toEqual([]);
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
