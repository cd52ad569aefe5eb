import type { Corpus } from '../corpus/model.ts';
import { movedPages } from '../corpus/queries/former.ts';
import { href, routes } from '../lib/routes.ts';
import { FORMATS } from './cite/formats.ts';

/** Files whose names changed, which only a host can lead to the new. */
const RENAMED_FILES = ['csv', 'json'].map((format) => ({
  from: routes.dataFile(`annonces.${format}`),
  to: routes.dataFile(`previsions.${format}`),
}));

/**
 * Redirects that a host makes itself, each a permanent one.
 *
 * Where Netlify finds a page at the old address, it serves that page, which redirects too; Cloudflare
 * Pages redirects first, and refuses the « 301! » that would make Netlify do so.
 *
 * Format: `_redirects` of Netlify and Cloudflare Pages,
 * https://developers.cloudflare.com/pages/configuration/redirects/
 */
export function redirectsFile(corpus: Corpus): string {
  const pages = movedPages(corpus).flatMap((page) => [page, ...filesBeside(page)]);
  return [...pages, ...RENAMED_FILES, ...movedDrawings(corpus)]
    .map(({ from, to }) => `${href(from)} ${href(to)} 301\n`)
    .join('');
}

/** The files of each drawing that was renamed, or that another replaces. */
function movedDrawings({ ledger }: Corpus) {
  const name = (key: string) => key.replace(/^drawings\//, '');
  return Object.entries(ledger.moved)
    .filter(([from]) => from !== name(from))
    .flatMap(([from, to]) =>
      ['csv', 'svg'].map((format) => ({
        from: routes.drawing(name(from), format),
        to: routes.drawing(name(to), format),
      })),
    );
}

/** What stands beside a page, under the same name: its references, or its feed. */
function filesBeside({ from, to }: { from: string; to: string }) {
  const kind = from.split('/')[0] ?? '';
  if (['acteurs', 'themes'].includes(kind))
    return [{ from: `${from}flux.xml`, to: `${to}flux.xml` }];
  if (kind !== 'articles') return [];
  const stem = (path: string) => path.replace(/\/$/, '');
  return FORMATS.map(({ ending }) => ({
    from: `${stem(from)}.${ending}`,
    to: `${stem(to)}.${ending}`,
  }));
}
