import { cpus } from 'node:os';
import { join } from 'node:path';
import { routes } from '../../src/lib/routes.ts';
import { firstArticle, starlightPage, weighPages } from './page-peers.ts';
import { installPeers, measurePeers } from './peers.ts';
import { searchPeers } from './search-peers.ts';
import { measureSearch, QUERIES, type SearchSite } from './search-site.ts';
import { measureSite, type SiteFigures } from './site.ts';
import { buildsTable, costsTable, pagesTable, searchTable, weightsTable } from './tables.ts';

/** Articles under which a corpus may lack a word that searches ask for. */
const SEARCHED = 100;

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
    const step = `corpus ${String(index + 1)} sur ${String(sizes.length)}`;
    figures.push(await measureSite(join(scratch, `site-${String(size)}`), size, step));
  }
  const machine = `${String(cpus().length)} cœurs, Node ${process.versions.node}`;
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
    { name: 'Astro nu', folder: join(folder, 'projet-0/dist'), path: article },
    await starlightPage(join(scratch, 'starlight')),
    { name: 'ce site', folder: dist, path: article },
  ]);
  const tables = [...own, buildsTable(site, peers), pagesTable(pages)];
  if (compared < SEARCHED) return tables;
  const searches = await measureSearch([
    ...(await searchPeers(folder, compared)),
    ...ownSearch(dist),
  ]);
  return [...tables, searchTable(compared, searches)];
}

/** Our search, and the names that it proposes before it searches texts. */
function ownSearch(folder: string): SearchSite[] {
  const page = { folder, path: routes.search() };
  return [
    { ...page, name: 'ce site', found: '#resultats > li', queries: QUERIES },
    { ...page, name: 'ce site, noms proposés', found: '#noms b', queries: QUERIES.slice(0, 1) },
  ];
}
