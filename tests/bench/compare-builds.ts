import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { type HTMLElement, parse } from 'node-html-parser';
import { site } from '../../src/lib/site.ts';
import { serve } from '../site/build.ts';
import { launchChromium, unpackChromium } from '../site/chromium.ts';
import { filesOf } from '../site/html.ts';
import { KINDS } from '../site/kinds.ts';
import { MISSPELLINGS, SPELLINGS } from '../site/queries.ts';
import { searchPage } from '../site/search-page.ts';

/*
 * `node tests/bench/compare-builds.ts DIST BASELINE [--write] [--pictures]`: what a built site shows
 * and answers, beside what an earlier build did, kept in a folder outside the repository. A site that
 * was built with BASE_PATH is compared with it.
 */

const VIEWS = {
  360: { viewport: { width: 360, height: 780 } },
  1280: { viewport: { width: 1280, height: 900 } },
  dark: { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' },
} as const;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { write: { type: 'boolean' }, pictures: { type: 'boolean' } },
});
const [dist = '', baseline = ''] = positionals;
await unpackChromium();
const now = { files: filesIn(dist), ...(await seen(dist)) };
const file = join(baseline, 'baseline.json');
if (values.write) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(now, null, 1));
} else {
  const before = JSON.parse(readFileSync(file, 'utf8')) as typeof now;
  const differences = compare(values.pictures ? before : { ...before, pictures: {} }, now, '');
  console.log(differences.join('\n') || 'nothing differs');
  console.log(`${String(differences.length)} differences`);
}

/** What each file holds: of a page, what a reader meets; of another, its hash. */
function filesIn(folder: string): Record<string, unknown> {
  return Object.fromEntries(
    filesOf(folder)
      .filter((path) => !/^(?:pagefind|_astro)\/|\.br$/.test(path))
      .map((path) => {
        const text = readFileSync(join(folder, path));
        return [path, path.endsWith('.html') ? pageOf(parse(text.toString())) : hash(text)];
      }),
  );
}

function pageOf(root: HTMLElement): Record<string, unknown> {
  const all = (selector: string) => root.querySelectorAll(selector);
  const body = root.querySelector('body') ?? root;
  const data = all('script[type="application/ld+json"]').map(({ textContent }) => textContent);
  const attribute = (selector: string, name: string) =>
    all(selector).map((element) => element.getAttribute(name) ?? '');
  for (const hidden of all('style, script')) hidden.remove();
  return {
    title: root.querySelector('title')?.textContent ?? '',
    headings: all('h1, h2, h3, h4').map(
      ({ tagName, textContent }) => `${tagName} ${plain(textContent)}`,
    ),
    text: plain(body.structuredText).match(/[^.!?…]+[.!?…]*/g) ?? [],
    links: attribute('[href]', 'href').filter((href) => !href.includes('_astro/')),
    ids: attribute('[id]', 'id'),
    metadata: attribute('meta[content]', 'content').filter(
      (content) => !/_astro\/|^default-src/.test(content),
    ),
    data,
  };
}

/** The first five results of many searches; pictures of one page of each kind, as hashes. */
async function seen(folder: string) {
  const server = await serve(folder, site.base);
  const browser = await launchChromium();
  try {
    const page = await (await browser.newContext({ baseURL: server.url })).newPage();
    await page.goto('recherche/');
    const search = searchPage(page);
    const searches: Record<string, unknown> = {};
    for (const [query] of [...SPELLINGS, ...MISSPELLINGS]) {
      await search.ask(query);
      searches[query] = {
        names: (await search.proposals()).slice(0, 5),
        results: (await search.titles()).slice(0, 5),
      };
    }
    const pictures: Record<string, string> = {};
    for (const [view, options] of values.pictures ? Object.entries(VIEWS) : []) {
      const tab = await (await browser.newContext({ baseURL: server.url, ...options })).newPage();
      for (const [kind, path] of Object.entries(KINDS)) {
        await tab.goto(path);
        const picture = await tab.screenshot({ fullPage: true });
        const name = `${view} ${kind}`;
        pictures[name] = hash(picture);
        const folderOf = join(baseline, values.write ? 'before' : 'after');
        mkdirSync(folderOf, { recursive: true });
        writeFileSync(join(folderOf, `${name}.png`), picture);
      }
    }
    return { searches, pictures };
  } finally {
    await browser.close();
    await server.close();
  }
}

function compare(before: unknown, after: unknown, path: string): string[] {
  if (Array.isArray(before) && Array.isArray(after)) {
    const lost = before
      .filter((item) => !after.includes(item))
      .map((item) => `${path} − ${String(item)}`);
    const added = after
      .filter((item) => !before.includes(item))
      .map((item) => `${path} + ${String(item)}`);
    const moved = lost.length + added.length === 0 && before.join() !== after.join();
    return [...lost, ...added, ...(moved ? [`${path}: order or number differs`] : [])];
  }
  if (isRecord(before) && isRecord(after)) {
    return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((key) =>
      !(key in before)
        ? [`${path} + ${key}`]
        : !(key in after)
          ? [`${path} − ${key}`]
          : compare(before[key], after[key], `${path} ${key}`),
    );
  }
  return before === after ? [] : [`${path}: ${String(before)} → ${String(after)}`];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function hash(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 16);
}
