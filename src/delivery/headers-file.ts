import { cachingOf, type Headers, SECURITY } from './headers.ts';

/**
 * The headers of every published file, for hosts that read them from a file.
 *
 * Format: `_headers` of Netlify and of Cloudflare Pages. Both join the values of a header that two
 * rules set, so that no address has two rules for its caching.
 *
 * @param paths published files, from the folder of the site
 * @param base path from slash to slash, as `site.base`
 */
export function headersFile(paths: readonly string[], base: string): string {
  const caching = foldersAlike(paths, '').map((path) =>
    rule(base + path.replace(/(^|\/)index\.html$/, '$1'), { 'Cache-Control': cachingOf(path) }),
  );
  return [rule(`${base}*`, SECURITY), ...caching].join('\n');
}

function rule(pattern: string, headers: Headers): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
  return `${pattern}\n${lines.join('')}`;
}

/** The largest folders, then files, whose caching is the same throughout: `articles/*`. */
function foldersAlike(paths: readonly string[], folder: string): string[] {
  const isAlike = new Set(paths.map(cachingOf)).size === 1;
  if (folder !== '' && isAlike) return [`${folder}*`];
  const children = new Set(
    paths.map((path) => {
      const end = path.indexOf('/', folder.length);
      return end < 0 ? path : path.slice(0, end + 1);
    }),
  );
  return [...children].flatMap((child) =>
    child.endsWith('/')
      ? foldersAlike(
          paths.filter((path) => path.startsWith(child)),
          child,
        )
      : [child],
  );
}
