import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltPage } from './html.ts';
import type { BuiltSite } from './setup.ts';

/** Links of a built site to its own pages and files that lead nowhere: « page → link ». */
export function brokenLinks(site: BuiltSite, pages: readonly BuiltPage[]): string[] {
  const ids = new Map(
    pages.map(({ path, root }) => [
      path,
      new Set(root.querySelectorAll('[id]').map((element) => element.id)),
    ]),
  );
  const broken: string[] = [];
  for (const { path, root } of pages) {
    for (const element of root.querySelectorAll('a[href], link[href], form[action], script[src]')) {
      const raw =
        element.getAttribute('href') ??
        element.getAttribute('action') ??
        element.getAttribute('src') ??
        '';
      const url = new URL(raw, new URL(path, site.url));
      if (url.origin !== new URL(site.url).origin) continue;
      const target = decodeURIComponent(url.pathname);
      const inside = target.slice(site.base.length);
      const exists =
        target.startsWith(site.base) &&
        (inside === '' || inside.endsWith('/')
          ? ids.has(inside)
          : existsSync(join(site.folder, inside)));
      const fragment = decodeURIComponent(url.hash.slice(1));
      const found = fragment === '' || ids.get(inside)?.has(fragment) === true;
      if (!exists || !found) broken.push(`${path} → ${raw}`);
    }
  }
  return broken;
}
