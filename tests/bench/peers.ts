import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { addPackages } from '../site/build.ts';
import { generateCorpus } from './generator/corpus.ts';
import { type Measure, measure } from './measure.ts';
import { say } from './report.ts';

/** What people would use instead, with the same articles as plain Markdown, unchecked. */
export interface PeerFigures {
  name: string;
  cold: Measure;
  edited: Measure;
}

interface Peer {
  name: string;
  command: readonly [string, ...string[]];
  /** Where the articles are, and how their files end. */
  content: string;
  extension: string;
  files: Readonly<Record<string, string>>;
}

/** Those of Astro in the versions of this project. */
const PACKAGES = {
  astro: '7.3.5',
  '@astrojs/mdx': '8.0.2',
  '@astrojs/markdown-remark': '7.3.1',
  'remark-gfm': '4.0.1',
  '@11ty/eleventy': '3.1.2',
};

const ASTRO = {
  command: ['node_modules/.bin/astro', 'build'],
  content: 'content',
  extension: '.mdx',
  files: {
    'src/layouts/Layout.astro': `---
const { title } = Astro.props;
---
<html lang="fr"><head><meta charset="utf-8" /><title>{title}</title></head><body><main><h1>{title}</h1><slot /></main></body></html>
`,
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
    'astro.config.mjs': `import mdx from '@astrojs/mdx';
export default { integrations: [mdx()] };
`,
  },
} as const;

const PEERS: readonly Peer[] = [
  { ...ASTRO, name: 'Astro, MDX' },
  {
    ...ASTRO,
    name: 'Astro, MDX, `unified` and remark-gfm',
    files: {
      ...ASTRO.files,
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

/** Builds each peer twice, cold then after one edit, in a folder where their packages are kept. */
export async function measurePeers(folder: string, articles: number): Promise<PeerFigures[]> {
  install(folder, PACKAGES);
  const texts = plainArticles(articles);
  const figures: PeerFigures[] = [];
  for (const [index, { name, command, content, extension, files }] of PEERS.entries()) {
    say(`${String(articles)} articles, ${name}`);
    const project = join(folder, `project-${String(index)}`);
    rmSync(project, { recursive: true, force: true });
    const all = [
      ['package.json', '{"type":"module"}'] as const,
      ...Object.entries(files),
      ...texts.map(([id, text]) => [`${content}/${id}${extension}`, text] as const),
    ];
    for (const [path, text] of all) {
      mkdirSync(dirname(join(project, path)), { recursive: true });
      writeFileSync(join(project, path), text);
    }
    addPackages(project, folder);
    const [program, ...args] = command;
    const cold = await measure(program, args, project);
    const edited = readdirSync(join(project, content)).find((file) => file.endsWith(extension));
    appendFileSync(join(project, content, edited ?? ''), '\nUne note d’essai de plus.\n');
    figures.push({ name, cold, edited: await measure(program, args, project) });
  }
  return figures;
}

/** The articles of the generated corpus by their ids, their components written as plain text. */
function plainArticles(articles: number): (readonly [id: string, text: string])[] {
  return [...generateCorpus(articles)].flatMap(([path, text]) => {
    const [, id] = /^articles\/(.+)\.mdx$/.exec(path) ?? [];
    if (id === undefined) return [];
    const title = /^title: .*$/m.exec(text)?.[0] ?? '';
    const body = text
      .replace(/^---\n[\s\S]*?\n---\n/, '')
      .replace(/<Quotation[^>]*>\n?/g, '« ')
      .replace(/\n?<\/Quotation>/g, ' »')
      .replace(/<\/?EditorialNote>\n?/g, '');
    return [[id, `---\n${title}\n---\n${body}`]];
  });
}

/**
 * Installs packages in a folder of their own, unless these very ones are there: what is compared is
 * no dependency of this project.
 *
 * @throws Error when npm fails, with what it said
 */
export function install(folder: string, dependencies: Readonly<Record<string, string>>): void {
  const file = join(folder, 'package.json');
  const manifest = JSON.stringify({ private: true, type: 'module', dependencies });
  if (existsSync(file) && readFileSync(file, 'utf8') === manifest) return;
  say(`installing ${Object.keys(dependencies).join(', ')}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, manifest);
  const args = ['install', '--no-audit', '--no-fund'];
  const { status, stderr } = spawnSync('npm', args, { cwd: folder, encoding: 'utf8' });
  if (status === 0) return;
  rmSync(file);
  throw new Error(`npm install failed.\n${stderr}`);
}
