import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { measure } from './measure.ts';
import { plainArticles } from './peers.ts';
import { QUERIES, type SearchSite } from './search-site.ts';

/** A page of search: its script answers a key in the field with the first result. */
const page = (script: string) => `<!doctype html>
<html lang="fr"><head><meta charset="utf-8"><title>Recherche</title><link rel="icon" href="data:,"></head>
<body><input id="q"><ol id="resultats"></ol>
<script type="module">
const field = document.querySelector('#q');
const show = (text) => { document.querySelector('#resultats').innerHTML = '<li>' + text + '</li>'; };
${script}</script></body></html>
`;

const LOAD_PAGEFIND = `const load = () => import('/pagefind/pagefind.js');
`;
const SEARCH_PAGEFIND = `field.addEventListener('input', async () => {
  const { results } = await (await load()).search(field.value);
  show((await results[0].data()).excerpt);
});
`;
const PREPARE_PAGEFIND = `field.addEventListener('focus', async () => (await load()).init());
field.addEventListener('input', async () => (await load()).preload(field.value));
`;
const SEARCH_MINISEARCH = `field.addEventListener('input', async () => {
  const [{ default: MiniSearch }, index] = await Promise.all([
    import('/minisearch.js'),
    fetch('/minisearch.json').then((response) => response.text()),
  ]);
  show(MiniSearch.loadJSON(index, { fields: ['title', 'body'], storeFields: ['title'] }).search(field.value)[0].title);
});
`;
const SEARCH_LUNR = `const run = (src) => new Promise((done) => {
  document.head.append(Object.assign(document.createElement('script'), { src, onload: done }));
});
field.addEventListener('input', async () => {
  const [index] = await Promise.all([
    fetch('/lunr.json').then((response) => response.json()),
    run('/lunr.js'),
  ]);
  show(lunr.Index.load(index).search(field.value)[0].ref);
});
`;

/** What is loaded whole takes as long for every query. */
const ANY = QUERIES.slice(0, 1);

const PAGES = [
  { name: 'Pagefind', script: LOAD_PAGEFIND + SEARCH_PAGEFIND, queries: QUERIES },
  {
    name: 'Pagefind, `init()` et `preload()`',
    script: LOAD_PAGEFIND + PREPARE_PAGEFIND + SEARCH_PAGEFIND,
    queries: QUERIES,
  },
  { name: 'MiniSearch', script: SEARCH_MINISEARCH, queries: ANY },
  { name: 'Lunr', script: SEARCH_LUNR, queries: ANY },
];

/**
 * Writes what people would use instead of our search, over the same articles.
 *
 * @param folder of the peers, built: the index of Pagefind is that of the first of them
 */
export async function searchPeers(folder: string, articles: number): Promise<SearchSite[]> {
  const site = join(folder, 'recherches');
  rmSync(site, { recursive: true, force: true });
  mkdirSync(site, { recursive: true });
  const index = ['--site', 'projet-0/dist', '--output-path', join(site, 'pagefind')];
  await measure('node_modules/.bin/pagefind', index, folder);
  writeWhole(folder, site, articles);
  return PAGES.map(({ name, script, queries }, index) => {
    const path = `${String(index)}/`;
    mkdirSync(join(site, path));
    writeFileSync(join(site, path, 'index.html'), page(script));
    return { name, folder: site, path, found: '#resultats > li', queries };
  });
}

interface Text {
  id: string;
  title: string;
  body: string;
}

/** Writes the indexes that are loaded whole, and the scripts that read them. */
function writeWhole(folder: string, site: string, articles: number): void {
  const require = createRequire(join(folder, 'package.json'));
  const texts = Array.from(plainArticles(articles), ([id, text]): Text => {
    const [, title = '', body = ''] = /^---\ntitle: (.*)\n---\n([\s\S]*)$/.exec(text) ?? [];
    return { id, title, body };
  });
  writeFileSync(join(site, 'minisearch.json'), miniSearch(require, texts));
  writeFileSync(join(site, 'lunr.json'), lunr(require, texts));
  const script = join(dirname(require.resolve('minisearch')), '../es/index.js');
  copyFileSync(script, join(site, 'minisearch.js'));
  copyFileSync(join(dirname(require.resolve('lunr')), 'lunr.min.js'), join(site, 'lunr.js'));
}

function miniSearch(require: NodeJS.Require, texts: readonly Text[]): string {
  const MiniSearch = require('minisearch') as new (options: object) => {
    addAll: (texts: readonly Text[]) => void;
  };
  const index = new MiniSearch({ fields: ['title', 'body'], storeFields: ['title'] });
  index.addAll(texts);
  return JSON.stringify(index);
}

function lunr(require: NodeJS.Require, texts: readonly Text[]): string {
  interface Builder {
    ref: (name: string) => void;
    field: (name: string) => void;
    add: (text: Text) => void;
  }
  const build = require('lunr') as (fill: (this: Builder) => void) => object;
  return JSON.stringify(
    build(function fill() {
      this.ref('id');
      this.field('title');
      this.field('body');
      for (const text of texts) this.add(text);
    }),
  );
}
