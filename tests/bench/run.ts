import { appendFileSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { command } from '../../src/cli/command.ts';
import { readOptions } from '../../src/cli/options.ts';
import { Refusal } from '../../src/corpus/refusal.ts';
import { addCode } from '../site/build.ts';
import { unpackChromium } from '../site/chromium.ts';
import { filesOf } from '../site/html.ts';
import { writeCorpus } from './generator/corpus.ts';
import { auditSite } from './lighthouse.ts';
import { type Measure, measure } from './measure.ts';
import { measurePeers, type PeerFigures } from './peers.ts';
import { quantity, say, table } from './report.ts';

const USAGE =
  'Emploi : npm run bench, ou npm run bench -- [--peers] [--sizes 5,100,1000], ou npm run bench -- --lighthouse';

/** Outside the project, and kept: packages that are compared are installed once. */
const SCRATCH = join(tmpdir(), 'lignes-de-faille-bench');

/** What this site takes with a corpus of so many articles. */
interface SiteFigures {
  articles: number;
  check: Measure;
  cold: BuildFigures;
  /** After a note was added to one article. */
  edited: BuildFigures;
  dist: string;
}

interface BuildFigures extends Measure {
  /** Without the search index and the social cards, which the peers do not make. */
  pages: Measure;
  search: number;
  cards: number;
}

/** Figures of this site and, with `--peers`, of its peers, as tables for `tests/bench/README.md`. */
await command(async () => {
  const { values } = readOptions(USAGE, {
    options: {
      lighthouse: { type: 'boolean', default: false },
      peers: { type: 'boolean', default: false },
      sizes: { type: 'string', default: '5,100,1000' },
    },
  });
  const sizes = values.sizes.split(',').map(Number);
  if (sizes.some((size) => !Number.isInteger(size) || size < 1)) {
    throw new Refusal(
      `--sizes : attendu des nombres d’articles, « 5,100,1000 » ; trouvé « ${values.sizes} ».`,
    );
  }
  if (values.lighthouse) {
    await unpackChromium();
    console.log(await auditSite(join(SCRATCH, 'lighthouse')));
    return;
  }
  const figures: SiteFigures[] = [];
  for (const size of sizes) figures.push(await measureSite(size));
  console.log(`${String(cpus().length)} cores, Node ${process.versions.node}\n`);
  console.log(`${costsTable(figures)}\n\n${weightsTable(figures)}`);
  const largest = figures.reduce((one, other) => (other.articles > one.articles ? other : one));
  if (!values.peers) return;
  const peers = await measurePeers(join(SCRATCH, 'peers'), largest.articles);
  console.log(`\n${peersTable(largest, peers)}`);
});

/** Writes a project, checks it, builds it without caches, then again after one edit. */
async function measureSite(articles: number): Promise<SiteFigures> {
  const folder = join(SCRATCH, `site-${String(articles)}`);
  rmSync(folder, { recursive: true, force: true });
  writeCorpus(folder, articles);
  addCode(folder);
  say(`${String(articles)} articles: check`);
  const check = await measure('node', ['src/cli/check.ts'], folder);
  say(`${String(articles)} articles: cold build`);
  const cold = await build(folder);
  const [edited = ''] = readdirSync(join(folder, 'content/articles'));
  const note = '\n<EditorialNote>\nUne note d’essai de plus.\n</EditorialNote>\n';
  appendFileSync(join(folder, 'content/articles', edited), note);
  say(`${String(articles)} articles: build after one edit`);
  return { articles, check, cold, edited: await build(folder), dist: join(folder, 'dist') };
}

async function build(folder: string): Promise<BuildFigures> {
  const whole = await measure('node_modules/.bin/astro', ['build'], folder);
  // Astro says that pages are done, then each integration says what it wrote.
  const pages = whole.until('✓ Completed in');
  const [search, cards] = [':recherche]', ':cartes]'].map((text) => whole.until(text).cpu);
  return {
    ...whole,
    pages: { cpu: pages.cpu + whole.cpu - (cards ?? NaN), memory: pages.memory },
    search: (search ?? NaN) - pages.cpu,
    cards: (cards ?? NaN) - (search ?? NaN),
  };
}

function costsTable(figures: readonly SiteFigures[]): string {
  const seconds: Readonly<Record<string, (of: SiteFigures) => number>> = {
    check: ({ check }) => check.cpu,
    'cold build, cards and index apart': ({ cold }) => cold.pages.cpu,
    'search index': ({ cold }) => cold.search,
    'social cards, cold': ({ cold }) => cold.cards,
    'after one edit, all included': ({ edited }) => edited.cpu,
  };
  const bytes: Readonly<Record<string, (of: SiteFigures) => number>> = {
    'memory, cards and index apart': ({ cold }) => cold.pages.memory,
    'memory, all included': ({ cold }) => cold.memory,
  };
  return table(
    ['this site, processor seconds', ...figures.map(sized)],
    [
      ...Object.entries(seconds).map(([label, cost]) => [
        label,
        ...figures.map((of) => quantity(cost(of), 's')),
      ]),
      ...Object.entries(bytes).map(([label, memory]) => [
        label,
        ...figures.map((of) => quantity(memory(of) / 1e9, 'GB', 2)),
      ]),
    ],
  );
}

/** The weight of the median page of each kind with its styles, in brotli. */
function weightsTable(figures: readonly SiteFigures[]): string {
  const kinds = {
    home: /^index\.html$/,
    article: /^articles\/[^/]+\/index\.html$/,
    actor: /^acteurs\/[^/]+\/index\.html$/,
    topic: /^themes\/[^/]+\/index\.html$/,
    event: /^evenements\/[^/]+\/index\.html$/,
    timeline: /^chronologie\/index\.html$/,
  };
  const weigh = (dist: string, kind: RegExp) => {
    const pages = filesOf(dist).filter((file) => kind.test(file));
    const sizes = pages.map((file) => brotliCompressSync(readFileSync(join(dist, file))).length);
    return sizes.sort((a, b) => a - b)[sizes.length >> 1] ?? NaN;
  };
  return table(
    ['median page with its styles, in brotli', ...figures.map(sized)],
    Object.entries(kinds).map(([kind, path]) => [
      kind,
      ...figures.map(({ dist }) => quantity(weigh(dist, path) / 1000, 'kB')),
    ]),
  );
}

/** Builds of this site and of its peers; ratios are to the first of the peers, cold. */
function peersTable(site: SiteFigures, peers: readonly PeerFigures[]): string {
  const own = { name: 'this site, cards and index apart', cold: site.cold.pages };
  const reference = peers[0]?.cold.cpu ?? NaN;
  return table(
    [`${sized(site)}, processor`, 'cold', 'ratio', 'edit', 'ratio', 'memory'],
    [...peers, { ...own, edited: site.edited.pages }].map(({ name, cold, edited }) => [
      name,
      ...[cold, edited].flatMap(({ cpu }) => [
        quantity(cpu, 's'),
        quantity(cpu / reference, '', 2),
      ]),
      quantity(cold.memory / 1e9, 'GB', 2),
    ]),
  );
}

function sized({ articles }: SiteFigures): string {
  return `${articles.toLocaleString('en')} articles`;
}
