import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { installPeers, measurePeers, type PeerFigures } from './peers.ts';
import { decimal, gigabytes, growth, kilobytes, say, seconds, table } from './report.ts';
import { searchPeers } from './search-peers.ts';
import { measureSite, type SiteFigures } from './site.ts';
import type { Weight } from './weigh.ts';

/** `npm run bench -- [--peers] [--sizes 5,100,1000]`: figures of this site, as tables for the README. */
const { values } = parseArgs({
  options: {
    peers: { type: 'boolean', default: false },
    sizes: { type: 'string', default: '5,100,1000' },
  },
});
const sizes = values.sizes.split(',').map(Number);
if (sizes.some((size) => !Number.isInteger(size) || size < 1)) {
  throw new RangeError(
    `--sizes : attendu des nombres d’articles, « 5,100,1000 » ; trouvé « ${values.sizes} ».`,
  );
}

/** Outside the project, and kept: the packages of the peers are installed once. */
const SCRATCH = join(tmpdir(), 'lignes-de-faille-bench');
/** The size at which sites are compared. */
const COMPARED = sizes.includes(1000) ? 1000 : Math.max(...sizes);

const figures: SiteFigures[] = [];
for (const size of sizes)
  figures.push(await measureSite(join(SCRATCH, `site-${String(size)}`), size));
const peers: PeerFigures[] = [];
if (values.peers) {
  installPeers(join(SCRATCH, 'peers'));
  peers.push(...(await measurePeers(join(SCRATCH, 'peers'), COMPARED)));
}
say('');
const own = figures.find(({ articles }) => articles === COMPARED);
const [plain] = peers;

const names = figures.map(({ articles }) => told(articles));
const row = (
  label: string,
  cost: (of: SiteFigures) => number,
  show: (cost: number) => string = seconds,
) => [label, ...figures.map((of) => show(cost(of))), fitted(cost)];

console.log(`${String(cpus().length)} cœurs, Node ${process.versions.node}\n`);
console.log(
  table(
    ['ce site, secondes de processeur', ...names, 'croissance'],
    [
      row('vérification', ({ check }) => check.cpu),
      row('construction à froid, images et index à part', ({ cold }) => cold.pages),
      row('index de recherche', ({ cold }) => cold.search),
      row('images de partage, à froid', ({ cold }) => cold.cards),
      row('après une retouche, tout compris', ({ edited }) => edited.whole.cpu),
      row('mémoire, au plus', ({ cold }) => cold.whole.memory ?? 0, gigabytes),
      row('index de recherche sur disque', ({ search }) => search.bytes, kilobytes),
    ],
  ),
);
console.log(
  `\n${table(
    ['page, styles compris, en brotli', ...names],
    (figures[0]?.weights ?? []).map(({ kind }) => [
      kind,
      ...figures.map(({ weights }) => weightOf(weights.find((one) => one.kind === kind))),
    ]),
  )}`,
);
if (own !== undefined && plain !== undefined) console.log(`\n${comparison(own, plain)}`);

function told(articles: number): string {
  return `${articles.toLocaleString('fr')} articles`;
}

/** Growth over the corpora that are large enough for fixed costs not to hide it. */
function fitted(cost: (of: SiteFigures) => number): string {
  const large = figures.filter(({ articles }) => articles >= 100);
  if (large.length < 2) return '—';
  return decimal(growth(large.map((of) => [of.articles, cost(of)])), 2);
}

function weightOf(weight: Weight | undefined): string {
  if (weight === undefined) return '—';
  const median = kilobytes(weight.median);
  return weight.pages === 1 ? median : `${median}, ${kilobytes(weight.most)} au plus`;
}

/** Ratios are to the first of the peers, cold. */
function comparison(site: SiteFigures, reference: PeerFigures): string {
  const line = (name: string, cold: number, edited: number, memory: number | undefined) => [
    name,
    seconds(cold),
    decimal(cold / reference.cold.cpu, 2),
    seconds(edited),
    decimal(edited / reference.cold.cpu, 2),
    gigabytes(memory),
  ];
  const builds = table(
    [`${told(COMPARED)}, processeur`, 'à froid', 'rapport', 'retouche', 'rapport', 'mémoire'],
    [
      ...peers.map(({ name, cold, edited }) => line(name, cold.cpu, edited.cpu, cold.memory)),
      line(
        'ce site, images et index à part',
        site.cold.pages,
        site.edited.pages,
        site.cold.whole.memory,
      ),
    ],
  );
  const searches = table(
    ['index chargé avant un premier résultat, en brotli', told(COMPARED)],
    searchPeers(join(SCRATCH, 'peers'), COMPARED).map(({ name, bytes }) => [
      name,
      kilobytes(bytes),
    ]),
  );
  return `${builds}\n\n${searches}`;
}
