import type { PageFigures } from './page-peers.ts';
import type { PeerFigures } from './peers.ts';
import { decimal, gigabytes, growth, kilobytes, seconds, table } from './report.ts';
import type { SiteFigures } from './site.ts';
import type { Weight } from './weigh.ts';

/** What each corpus costs, and how the cost grows. */
export function costsTable(figures: readonly SiteFigures[]): string {
  const row = (
    label: string,
    cost: (of: SiteFigures) => number,
    show: (cost: number) => string = seconds,
  ) => [label, ...figures.map((of) => show(cost(of))), fitted(figures, cost)];
  return table(
    ['this site, processor seconds', ...names(figures), 'growth'],
    [
      row('check', ({ check }) => check.cpu),
      row('cold build, cards and index apart', ({ cold }) => cold.pages),
      row('search index', ({ cold }) => cold.search),
      row('social cards, cold', ({ cold }) => cold.cards),
      row('after one edit, all included', ({ edited }) => edited.whole.cpu),
      row('memory, cards and index apart', ({ cold }) => cold.memory, gigabytes),
      row('memory, all included', ({ cold }) => cold.whole.memory ?? 0, gigabytes),
      row('search index on disk', ({ search }) => search.bytes, kilobytes),
    ],
  );
}

/** What each kind of pages weighs. */
export function weightsTable(figures: readonly SiteFigures[]): string {
  return table(
    ['page with its styles, in brotli', ...names(figures)],
    (figures[0]?.weights ?? []).map(({ kind }) => [
      kind,
      ...figures.map(({ weights }) => weightOf(weights.find((one) => one.kind === kind))),
    ]),
  );
}

/** Builds of this site and of its peers; ratios are to the first of the peers, cold. */
export function buildsTable(site: SiteFigures, peers: readonly PeerFigures[]): string {
  const reference = peers[0]?.cold.cpu ?? NaN;
  const line = (name: string, cold: number, edited: number, memory: number | undefined) => [
    name,
    seconds(cold),
    decimal(cold / reference, 2),
    seconds(edited),
    decimal(edited / reference, 2),
    gigabytes(memory),
  ];
  return table(
    [`${sized(site.articles)}, processor`, 'cold', 'ratio', 'edit', 'ratio', 'memory'],
    [
      ...peers.map(({ name, cold, edited }) => line(name, cold.cpu, edited.cpu, cold.memory)),
      line(
        'this site, cards and index apart',
        site.cold.pages,
        site.edited.pages,
        site.cold.memory,
      ),
    ],
  );
}

/** What an article weighs on each site, as a browser loads it. */
export function pagesTable(pages: readonly PageFigures[]): string {
  return table(
    ['an article, in brotli', 'page and styles', 'scripts', 'fonts', 'requests'],
    pages.map(({ name, page, scripts, fonts, requests }) => [
      name,
      ...[page, scripts, fonts].map(kilobytes),
      String(requests),
    ]),
  );
}

function names(figures: readonly SiteFigures[]): string[] {
  return figures.map(({ articles }) => sized(articles));
}

function sized(articles: number): string {
  return `${articles.toLocaleString('en')} articles`;
}

/** Growth over the corpora that are large enough for fixed costs not to hide it. */
function fitted(figures: readonly SiteFigures[], cost: (of: SiteFigures) => number): string {
  const large = figures.filter(({ articles }) => articles >= 100);
  if (large.length < 2) return '—';
  return decimal(growth(large.map((of) => [of.articles, cost(of)])), 2);
}

function weightOf(weight: Weight | undefined): string {
  if (weight === undefined) return '—';
  const median = kilobytes(weight.median);
  return weight.pages === 1 ? median : `${median}, ${kilobytes(weight.most)} at most`;
}
