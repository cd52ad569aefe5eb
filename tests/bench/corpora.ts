import { cpus } from 'node:os';
import { join } from 'node:path';
import { firstArticle, starlightPage, weighPages } from './page-peers.ts';
import { installPeers, measurePeers } from './peers.ts';
import { measureSite, type SiteFigures } from './site.ts';
import { buildsTable, costsTable, pagesTable, weightsTable } from './tables.ts';

/**
 * Measures this site on generated corpora and, if asked, what people would use instead.
 *
 * @param scratch folder of its own
 * @returns tables of Markdown
 */
export async function benchCorpora(
  scratch: string,
  sizes: readonly number[],
  withPeers: boolean,
): Promise<string[]> {
  const figures: SiteFigures[] = [];
  for (const [index, size] of sizes.entries()) {
    const step = `corpus ${String(index + 1)} of ${String(sizes.length)}`;
    figures.push(await measureSite(join(scratch, `site-${String(size)}`), size, step));
  }
  const machine = `${String(cpus().length)} cores, Node ${process.versions.node}`;
  const own = [machine, costsTable(figures), weightsTable(figures)];
  /** The size at which sites are compared. */
  const compared = sizes.includes(1000) ? 1000 : Math.max(...sizes);
  const site = figures.find(({ articles }) => articles === compared);
  if (!withPeers || site === undefined) return own;

  const folder = join(scratch, 'peers');
  installPeers(folder);
  const peers = await measurePeers(folder, compared);
  const dist = join(scratch, `site-${String(compared)}`, 'dist');
  const article = `articles/${firstArticle(compared)}/`;
  const pages = await weighPages([
    { name: 'plain Astro', folder: join(folder, 'projet-0/dist'), path: article },
    await starlightPage(join(scratch, 'starlight')),
    { name: 'this site', folder: dist, path: article },
  ]);
  return [...own, buildsTable(site, peers), pagesTable(pages)];
}
