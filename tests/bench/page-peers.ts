import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { launchChromium } from '../site/chromium.ts';
import { host } from './host.ts';
import { install, type Packages } from './install.ts';
import { measure } from './measure.ts';
import { plainArticles } from './peers.ts';
import { say } from './report.ts';

/** A page of a built site. */
export interface SitePage {
  name: string;
  folder: string;
  path: string;
}

/** What a page loads before it is touched: bytes in brotli. */
export interface PageFigures {
  name: string;
  /** The page and its style sheets. */
  page: number;
  scripts: number;
  fonts: number;
  requests: number;
}

const PACKAGES: Packages = {
  astro: '7.3.5',
  '@astrojs/markdown-remark': '7.3.1',
  '@astrojs/starlight': '0.42.4',
};

/** Few articles: the menu of Starlight holds them all, on every page. */
const ARTICLES = 5;

const FILES = {
  'astro.config.mjs': `import starlight from '@astrojs/starlight';
export default {
  integrations: [
    starlight({ title: 'Articles', locales: { root: { label: 'Français', lang: 'fr' } } }),
  ],
};
`,
  'src/content.config.ts': `import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
};

/** Builds Starlight with a few articles, in a folder of its own. */
export async function starlightPage(project: string): Promise<SitePage> {
  install(project, PACKAGES);
  say('Starlight: build');
  rmSync(join(project, 'src'), { recursive: true, force: true });
  const files = [
    ...Object.entries(FILES),
    ...Array.from(
      plainArticles(ARTICLES),
      ([id, text]) => [`src/content/docs/${id}.md`, text] as const,
    ),
  ];
  for (const [path, text] of files) {
    mkdirSync(dirname(join(project, path)), { recursive: true });
    writeFileSync(join(project, path), text);
  }
  await measure('node_modules/.bin/astro', ['build'], project);
  return { name: 'Starlight', folder: join(project, 'dist'), path: `${firstArticle(ARTICLES)}/` };
}

/** The id of an article of a generated corpus. */
export function firstArticle(articles: number): string {
  const [id = ''] = plainArticles(articles).keys();
  return id;
}

/** Opens each page in a browser that has nothing of its site. */
export async function weighPages(pages: readonly SitePage[]): Promise<PageFigures[]> {
  const browser = await launchChromium();
  const figures: PageFigures[] = [];
  try {
    for (const { name, folder, path } of pages) {
      say(`weight of a page: ${name}`);
      const served = await host(folder);
      const page = await browser.newPage();
      const loaded: Promise<{ type: string; bytes: number }>[] = [];
      page.on('requestfinished', (request) => {
        const type = request.resourceType();
        loaded.push(request.sizes().then(({ responseBodySize: bytes }) => ({ type, bytes })));
      });
      await page.goto(served.url + path, { waitUntil: 'networkidle' });
      // The icon, which every page has, is « other ».
      const all = (await Promise.all(loaded)).filter(({ type }) => type !== 'other');
      const sum = (...types: string[]) =>
        all
          .filter(({ type }) => types.includes(type))
          .reduce((total, { bytes }) => total + bytes, 0);
      figures.push({
        name,
        page: sum('document', 'stylesheet'),
        scripts: sum('script'),
        fonts: sum('font'),
        requests: all.length,
      });
      await page.close();
      served.close();
    }
  } finally {
    await browser.close();
  }
  return figures;
}
