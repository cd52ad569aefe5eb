import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import type { HTMLElement } from 'node-html-parser';
import { describe, expect, inject, test } from 'vitest';
import { LICENCE } from '../../src/lib/licence.ts';
import { attributesOf, filesOf, pageAt, pagesOf } from './html.ts';

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

  test('every page offers the feed of the site, each topic and each actor with events its own, the timeline a calendar', () => {
    for (const { path, root } of pages) {
      const hasOwn =
        /^themes\/./.test(path) || (/^acteurs\/./.test(path) && root.querySelector('#evenements'));
      const own = hasOwn ? [`${path}flux.xml`] : [];
      const feeds = ['flux.xml', ...own].map((feed) => site.base + feed);
      expect(attributesOf(root, 'link[type="application/atom+xml"]'), path).toEqual(feeds);
      expect(attributesOf(root, 'body a'), path).toEqual(expect.arrayContaining(feeds));
    }
    const { root } = pageAt(site, 'chronologie/');
    expect(attributesOf(root, 'body a')).toContain(`${site.base}chronologie.ics`);
  });

  test('a drawing is embedded as the page of data says, with its source and its address', () => {
    const { root } = pageAt(site, 'donnees/');
    const [, file = ''] = /<img src="([^"]+)" alt="[^"]+">/.exec(root.textContent) ?? [];
    expect(file.startsWith(origin + site.base)).toBe(true);
    expect(read(file.slice((origin + site.base).length))).toContain(
      `${origin}${site.base}chronologie/`,
    );
  });

  test('JSON-LD is JSON, and every address of ours in it or in a file leads somewhere', () => {
    const known = new Map(pages.map(({ path, html }) => [path, html]));
    const data = filesOf(site.folder).filter((file) =>
      /^donnees\/.*(?:json|csv|gexf)$|\.(?:ics|bib|ris)$|csl\.json$|flux\.xml$/.test(file),
    );
    const texts = [
      ...pages.map(({ root }) => JSON.stringify(graphsOf(root))),
      ...data.map((file) => read(file).replaceAll('\r\n ', '')),
    ];
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

  test('every page says what it is in JSON-LD, and where it stands below a section', () => {
    const types: Record<string, string> = {
      '': 'WebSite',
      'donnees/': 'Dataset',
      'methode/': 'AboutPage',
      'accessibilite/': 'WebPage',
      'mentions-legales/': 'WebPage',
      'hors-connexion/': 'WebPage',
      'recherche/': 'SearchResultsPage',
    };
    const own = {
      articles: ['AnalysisNewsArticle'],
      acteurs: ['Person', 'Country', 'Organization', 'AdministrativeArea'],
      evenements: ['Event'],
      declarations: ['Quotation'],
    };
    for (const { path, root } of pages.filter((page) => page.path !== '404.html')) {
      const [graph, ...others] = graphsOf(root);
      expect(others, path).toEqual([]);
      const [thing, crumbs] = graph?.['@graph'] ?? [];
      const [section, id] = path.split('/');
      const known = id ? own[section as keyof typeof own] : undefined;
      expect(known ?? [types[path] ?? 'CollectionPage'], path).toContain(thing?.['@type']);
      const [canonical = thing?.['@id']] = attributesOf(root, 'link[rel=canonical]');
      expect(thing?.['@id'], path).toBe(canonical);
      expect(crumbs?.['@type'], path).toBe(id ? 'BreadcrumbList' : undefined);
    }
  });

  test('paragraphs, events, stances, forecasts and declarations offer their permanent address', () => {
    const kinds = new Set<string>();
    for (const { path, root } of pages) {
      const offered = root.querySelectorAll('a').flatMap((link) => {
        const name = link.getAttribute('aria-label') ?? link.textContent.trim();
        const [, of] = /^lien\spermanent (\D+)/i.exec(name) ?? [];
        if (of === undefined) return [];
        kinds.add(of.trim());
        return [link.getAttribute('href') ?? ''];
      });
      const isHere = (href: string) => href.startsWith('#') && root.querySelector(href) !== null;
      // A declaration has a page of its own, wherever it is shown.
      const isOwn = (href: string) =>
        href === site.base + path || href.startsWith(`${site.base}declarations/`);
      expect(offered.filter((href) => !isHere(href) && !isOwn(href))).toEqual([]);
      const expected = root.querySelectorAll('.article a.number, [data-statement][id]').length;
      expect(offered.length, path).toBe(expected + Number(/^evenements\/./.test(path)));
    }
    expect([...kinds].sort()).toEqual([
      'de cet événement',
      'de cette déclaration',
      'de cette position',
      'de cette prévision',
      'du paragraphe',
    ]);
  });

  test('every page says under which licence, and what that leaves out', () => {
    for (const { path, root } of pages) {
      const foot = root.querySelector('.site-footer p')?.textContent.replace(/\s+/gu, ' ');
      expect(foot, path).toContain(`sous licence ${LICENCE.statement}.`);
    }
  });

  test('/donnees/ shows of each file its size, licence, columns, a preview and three lines of code', () => {
    const { root } = pageAt(site, 'donnees/');
    const [, ...sections] = root.querySelectorAll('main section.section');
    for (const section of sections) {
      for (const link of section.querySelectorAll('a[download]')) {
        const file = link.getAttribute('href')?.slice(site.base.length) ?? '';
        const size = Math.max(1, Math.round(Buffer.byteLength(read(file)) / 1000));
        const beside = link.nextElementSibling?.textContent.replace(/\s/gu, ' ');
        expect(beside, file).toBe(`(${String(size)} ko, ${LICENCE.statement})`);
      }
      expect(section.querySelectorAll('details dt').length).toBeGreaterThan(1);
      expect(section.querySelector('table td, pre')?.textContent.trim()).toBeTruthy();
      const lines = section.querySelectorAll('dl.ui').at(-1);
      const languages = lines?.querySelectorAll('dt').map((node) => node.textContent);
      expect(languages).toEqual(['Python', 'R', 'Shell']);
      for (const { textContent } of lines?.querySelectorAll('code') ?? []) {
        const [address = ''] = /http:\/\/localhost:4321[^\s")]*/.exec(textContent) ?? [];
        const file = new URL(address).pathname.slice(site.base.length);
        expect(existsSync(join(site.folder, file)), textContent).toBe(true);
      }
    }
    const files = filesOf(site.folder).filter((file) =>
      /^donnees\/[^/]+\.(?!html)|^(?:chronologie\.ics|flux\.xml)$/.test(file),
    );
    expect(attributesOf(root, 'main section.section a[download]')).toEqual(
      expect.arrayContaining(files.map((file) => site.base + file)),
    );
  });

  test('articles offer their references in three formats, other pages as text', () => {
    for (const { path, root } of pages) {
      if (!/^(?:articles|acteurs|evenements|declarations)\/./.test(path)) continue;
      const details = root.querySelectorAll('details');
      const cite = details.find((node) => node.text.includes('[en ligne]'));
      const formats = path.startsWith('articles/') ? ['bib', 'ris', 'csl.json'] : [];
      expect(cite && attributesOf(cite, 'a[download]'), path).toEqual(
        formats.map((format) => site.base + path.replace(/\/$/, `.${format}`)),
      );
      expect(attributesOf(root, 'meta[name=citation_title]', 'content')[0]).toBeTruthy();
    }
  });
});

interface Graph {
  '@graph': Record<string, unknown>[];
}

/** The JSON-LD of a page. */
function graphsOf(root: HTMLElement): Graph[] {
  return root
    .querySelectorAll('script[type="application/ld+json"]')
    .map(({ textContent }) => JSON.parse(textContent) as Graph);
}
