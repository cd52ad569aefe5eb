import {
  appendFileSync,
  mkdirSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { generateCorpus } from './generator/corpus.ts';
import { install, type Packages } from './install.ts';
import { type Measure, measure } from './measure.ts';
import { say } from './report.ts';

/** What people would use instead, with the same articles as plain Markdown, unchecked. */
export interface PeerFigures {
  name: string;
  articles: number;
  cold: Measure;
  edited: Measure;
}

interface Peer {
  name: string;
  command: readonly [string, ...string[]];
  /** Where the articles stand, and how their files end. */
  content: string;
  extension: string;
  files: Readonly<Record<string, string>>;
}

/** Packages of the peers, those of Astro in the versions of this project. */
const PACKAGES: Packages = {
  astro: '7.3.5',
  '@astrojs/mdx': '8.0.2',
  '@astrojs/markdown-remark': '7.3.1',
  'remark-gfm': '4.0.1',
  '@11ty/eleventy': '3.1.2',
};

const LAYOUT = `---
const { title } = Astro.props;
---
<html lang="fr"><head><meta charset="utf-8" /><title>{title}</title></head><body><main><h1>{title}</h1><slot /></main></body></html>
`;
const ASTRO_FILES = {
  'src/layouts/Layout.astro': LAYOUT,
  'src/content.config.ts': `import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
export const collections = { articles: defineCollection({ loader: glob({ base: './content', pattern: '*.mdx' }) }) };
`,
  'src/pages/articles/[id].astro': `---
import { getCollection, render } from 'astro:content';
import Layout from '../../layouts/Layout.astro';
export const getStaticPaths = async () =>
  (await getCollection('articles')).map((article) => ({ params: { id: article.id }, props: { article } }));
const { article } = Astro.props;
const { Content } = await render(article);
---
<Layout title={article.data.title}><Content /></Layout>
`,
  'src/pages/index.astro': `---
import { getCollection } from 'astro:content';
import Layout from '../layouts/Layout.astro';
const articles = await getCollection('articles');
---
<Layout title="Articles"><ul>{articles.map(({ id, data }) => <li><a href={\`/articles/\${id}/\`}>{data.title}</a></li>)}</ul></Layout>
`,
};

const PEERS: readonly Peer[] = [
  {
    name: 'Astro, MDX',
    command: ['node_modules/.bin/astro', 'build'],
    content: 'content',
    extension: '.mdx',
    files: {
      ...ASTRO_FILES,
      'astro.config.mjs': `import mdx from '@astrojs/mdx';
export default { integrations: [mdx()] };
`,
    },
  },
  {
    name: 'Astro, MDX, `unified` and remark-gfm',
    command: ['node_modules/.bin/astro', 'build'],
    content: 'content',
    extension: '.mdx',
    files: {
      ...ASTRO_FILES,
      'astro.config.mjs': `import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import remarkGfm from 'remark-gfm';
export default {
  markdown: { processor: unified({ gfm: false, remarkPlugins: [remarkGfm] }) },
  integrations: [mdx()],
};
`,
    },
  },
  {
    name: 'Eleventy, Markdown',
    command: ['node_modules/.bin/eleventy', '--quiet'],
    content: 'articles',
    extension: '.md',
    files: {
      '_includes/page.njk': `<html lang="fr"><head><meta charset="utf-8"><title>{{ title }}</title></head><body><main><h1>{{ title }}</h1>{{ content | safe }}</main></body></html>
`,
      'articles/articles.json': '{ "layout": "page.njk", "tags": "articles" }\n',
      'index.njk': `<ul>{% for article in collections.articles %}<li><a href="{{ article.url }}">{{ article.data.title }}</a></li>{% endfor %}</ul>
`,
    },
  },
];

/** Installs the peers in a folder, unless they are there. */
export function installPeers(folder: string): void {
  install(folder, PACKAGES);
}

/** Builds each peer twice: cold, then after one edit. */
export async function measurePeers(folder: string, articles: number): Promise<PeerFigures[]> {
  const texts = plainArticles(articles);
  const figures: PeerFigures[] = [];
  for (const [index, peer] of PEERS.entries()) {
    const step = `tool ${String(index + 1)} of ${String(PEERS.length)}`;
    say(`${step}, ${String(articles)} articles: ${peer.name}`);
    const project = join(folder, `projet-${String(index)}`);
    rmSync(project, { recursive: true, force: true });
    mkdirSync(join(project, peer.content), { recursive: true });
    for (const [path, text] of Object.entries({
      'package.json': '{"type":"module"}',
      ...peer.files,
    })) {
      mkdirSync(dirname(join(project, path)), { recursive: true });
      writeFileSync(join(project, path), text);
    }
    for (const [id, text] of texts) {
      writeFileSync(join(project, peer.content, id + peer.extension), text);
    }
    linkPackages(folder, project);
    const [command, ...args] = peer.command;
    const cold = await measure(command, args, project);
    const [edited = ''] = readdirSync(join(project, peer.content)).filter((name) =>
      name.endsWith(peer.extension),
    );
    appendFileSync(join(project, peer.content, edited), '\nUne note d’essai de plus.\n');
    figures.push({
      name: peer.name,
      articles,
      cold,
      edited: await measure(command, args, project),
    });
  }
  return figures;
}

/** The articles of the generated corpus, their components written as plain text. */
export function plainArticles(articles: number): Map<string, string> {
  const files = [...generateCorpus(articles)].filter(([path]) => path.startsWith('articles/'));
  return new Map(
    files.map(([path, text]) => {
      const title = /^title: .*$/m.exec(text)?.[0] ?? '';
      const body = text
        .replace(/^---\n[\s\S]*?\n---\n/, '')
        .replace(/<Quotation[^>]*>\n?/g, '« ')
        .replace(/\n?<\/Quotation>/g, ' »')
        .replace(/<\/?EditorialNote>\n?/g, '');
      return [path.slice('articles/'.length, -'.mdx'.length), `---\n${title}\n---\n${body}`];
    }),
  );
}

/** Packages are those of the peers; caches are the project's own. */
function linkPackages(folder: string, project: string): void {
  mkdirSync(join(project, 'node_modules'));
  for (const name of readdirSync(join(folder, 'node_modules'))) {
    if (/^\.(?!bin$)/.test(name)) continue;
    symlinkSync(join(folder, 'node_modules', name), join(project, 'node_modules', name));
  }
}
