import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { describe, expect, inject, test } from 'vitest';
import { LICENCE } from '../../src/lib/licence.ts';
import { filesOf, pagesOf } from './html.ts';

describe.each(['real', 'second'] as const)('what can be taken away (%s)', (which) => {
  const site = inject('sites')[which];
  const pages = pagesOf(site);
  const origin = 'http://localhost:4321';
  const read = (file: string) => readFileSync(join(site.folder, file), 'utf8');

  test('the sitemap lists every page that may be listed, and no other', () => {
    const parser = new XMLParser();
    const { urlset } = parser.parse(read('sitemap.xml')) as { urlset: { url: { loc: string }[] } };
    const listed = pages
      .filter(({ path }) => path !== '404.html')
      .filter(({ root }) => root.querySelector('meta[name=robots][content=noindex]') === null)
      .map(({ path }) => origin + site.base + path);
    expect(urlset.url.map(({ loc }) => loc).sort()).toEqual(listed.sort());
    expect(read('robots.txt')).toContain(`Sitemap: ${origin}${site.base}sitemap.xml`);
  });

  test('every page announces the feed of the site, each topic its own', () => {
    for (const { path, root } of pages) {
      const feeds = root
        .querySelectorAll('link[type="application/atom+xml"]')
        .map((link) => link.getAttribute('href')?.slice(site.base.length) ?? '');
      const own = /^themes\/[^/]+\/$/.test(path) ? [`${path}flux.xml`] : [];
      expect(feeds).toEqual(['flux.xml', ...own]);
      for (const feed of feeds) expect(existsSync(join(site.folder, feed))).toBe(true);
    }
  });

  test('JSON-LD is JSON, and every address of ours in it or in a file leads somewhere', () => {
    const known = new Map(pages.map(({ path, html }) => [path, html]));
    const data = filesOf(site.folder).filter((file) =>
      /^donnees\/.*(?:json|csv|gexf)$|\.(?:ics|bib|ris)$|csl\.json$|flux\.xml$/.test(file),
    );
    const graphs = pages.flatMap(({ root }) =>
      root.querySelectorAll('script[type="application/ld+json"]').map((node) => node.textContent),
    );
    for (const graph of graphs) expect(() => JSON.parse(graph) as unknown).not.toThrow();
    const texts = [...graphs, ...data.map((file) => read(file).replaceAll('\r\n ', ''))];
    const addresses = new Set(
      texts.flatMap((text) => text.match(/http:\/\/localhost:4321[^\s"'<>|,}&;\\]*/g) ?? []),
    );
    const broken = [...addresses].filter((address) => {
      const { pathname, hash } = new URL(address);
      if (!pathname.startsWith(site.base)) return true;
      const path = pathname.slice(site.base.length);
      const html = known.get(path);
      if (html === undefined) return !existsSync(join(site.folder, path));
      return !['', '#redaction'].includes(hash) && !html.includes(`id="${hash.slice(1)}"`);
    });
    expect(broken).toEqual([]);
  });

  test('every page says what it is in JSON-LD, and where it stands', () => {
    const types: Record<string, string> = {
      ...{ '': 'WebSite', 'donnees/': 'Dataset', 'methode/': 'AboutPage' },
      ...{ 'accessibilite/': 'WebPage', 'mentions-legales/': 'WebPage' },
      'hors-connexion/': 'WebPage',
      'recherche/': 'SearchResultsPage',
    };
    const own = {
      articles: ['AnalysisNewsArticle'],
      acteurs: ['Person', 'Country', 'Organization', 'AdministrativeArea'],
      evenements: ['Event'],
    };
    for (const { path, root } of pages.filter((page) => page.path !== '404.html')) {
      const [script, ...others] = root.querySelectorAll('script[type="application/ld+json"]');
      expect(others, path).toEqual([]);
      const { '@graph': graph } = JSON.parse(script?.textContent ?? '') as {
        '@graph': Record<string, unknown>[];
      };
      const [thing, crumbs] = graph;
      const [section, id] = path.split('/');
      const known = id ? own[section as keyof typeof own] : undefined;
      expect(known ?? [types[path] ?? 'CollectionPage'], path).toContain(thing?.['@type']);
      const canonical = root.querySelector('link[rel=canonical]')?.getAttribute('href');
      if (canonical !== undefined) expect(thing?.['@id'], path).toBe(canonical);
      // Only a page below a section has steps to show.
      expect(crumbs !== undefined, path).toBe(id !== '' && id !== undefined);
      if (crumbs === undefined) continue;
      const items = crumbs['itemListElement'] as { name: string; item?: string }[];
      expect(crumbs['@type'], path).toBe('BreadcrumbList');
      // The last is the page itself.
      expect(items.at(-1), path).not.toHaveProperty('item');
      const above = items.slice(0, -1).map(({ item = '' }) => item);
      expect(above.filter((item) => !canonical?.startsWith(item))).toEqual([]);
    }
  });

  test('paragraphs, events, stances and forecasts offer their permanent address', () => {
    const kinds: Record<string, number> = {};
    for (const { path, root } of pages) {
      const offered = root.querySelectorAll('a').flatMap((link) => {
        const name = link.getAttribute('aria-label') ?? link.textContent.trim();
        const [, of] = /^adresse permanente (.+)$/i.exec(name) ?? [];
        return of === undefined ? [] : [{ of, href: link.getAttribute('href') ?? '' }];
      });
      for (const { of, href } of offered) {
        const kind = of.replace(/\d+$/, '').trim();
        kinds[kind] = (kinds[kind] ?? 0) + 1;
        const isHere = href.startsWith('#') && root.querySelector(href) !== null;
        expect(isHere || href === site.base + path, `${path} ${href}`).toBe(true);
      }
      const numbered = root.querySelectorAll('.article a.number').length;
      const own = root.querySelectorAll('[data-statement][id]').length;
      const isEvent = /^evenements\/./.test(path);
      expect(offered.length, path).toBe(numbered + own + (isEvent ? 1 : 0));
    }
    expect(Object.keys(kinds).sort()).toEqual([
      'de cet événement',
      'de cette position',
      'de cette prévision',
      'du paragraphe',
    ]);
  });

  test('the calendar and the feeds are offered by links that are seen', () => {
    const links = (path: string) =>
      pages
        .find((page) => page.path === path)
        ?.root.querySelectorAll('body a')
        .map((link) => link.getAttribute('href')) ?? [];
    expect(links('chronologie/')).toContain(`${site.base}chronologie.ics`);
    for (const { path } of pages) {
      expect(links(path), path).toContain(`${site.base}flux.xml`);
      if (/^themes\/./.test(path)) expect(links(path)).toContain(`${site.base}${path}flux.xml`);
    }
  });

  test('every page says under which licence, and what that leaves out', () => {
    for (const { path, root } of pages) {
      const foot = root.querySelector('.site-footer p')?.textContent.replace(/\s+/gu, ' ');
      expect(foot, path).toContain(`sous licence ${LICENCE.statement}.`);
    }
  });

  test('/donnees/ tells of each file its size, licence, columns, a preview and three lines of code', () => {
    const page = pages.find(({ path }) => path === 'donnees/');
    const sections = page?.root.querySelectorAll('main section.section').slice(1) ?? [];
    const told = sections.flatMap((section) => {
      const links = section.querySelectorAll('a[download]');
      for (const link of links) {
        const path = link.getAttribute('href')?.slice(site.base.length) ?? '';
        const size = Math.max(1, Math.round(Buffer.byteLength(read(path)) / 1000));
        const beside = link.nextElementSibling?.textContent.replace(/\s/gu, ' ');
        expect(beside, path).toBe(`(${String(size)} ko, ${LICENCE.statement})`);
      }
      expect(section.querySelectorAll('details dt').length).toBeGreaterThan(1);
      expect(section.querySelector('table td, pre')?.textContent.trim()).toBeTruthy();
      const lines = section.querySelectorAll('dl.ui');
      const languages = lines.at(-1)?.querySelectorAll('dt');
      expect(languages?.map((node) => node.textContent)).toEqual(['Python', 'R', 'Shell']);
      for (const node of lines.at(-1)?.querySelectorAll('code') ?? []) {
        const [address = ''] = /http:\/\/localhost:4321[^\s")]*/.exec(node.textContent) ?? [];
        const path = new URL(address).pathname.slice(site.base.length);
        expect(existsSync(join(site.folder, path)), node.textContent).toBe(true);
      }
      return links.map((link) => link.getAttribute('href')?.slice(site.base.length) ?? '');
    });
    const files = filesOf(site.folder).filter((file) =>
      /^donnees\/[^/]+\.(?!html)|^(?:chronologie\.ics|flux\.xml)$/.test(file),
    );
    expect(told).toEqual(expect.arrayContaining(files));
  });

  test('articles offer their references in three formats, actors and events as text', () => {
    const citable = pages.filter(({ path }) =>
      /^(?:articles|acteurs|evenements)\/[^/]+\//.test(path),
    );
    for (const { path, root } of citable) {
      const cite = root
        .querySelectorAll('details')
        .find((node) => node.text.includes('[en ligne]'));
      const files = cite?.querySelectorAll('a[download]').map((a) => a.getAttribute('href'));
      const stem = site.base + path.replace(/\/$/, '');
      const formats = path.startsWith('articles/') ? ['bib', 'ris', 'csl.json'] : [];
      expect(files).toEqual(formats.map((format) => `${stem}.${format}`));
      const title = root.querySelector('meta[name=citation_title]')?.getAttribute('content');
      expect(title).toBeTruthy();
    }
  });
});
