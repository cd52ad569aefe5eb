import { readFileSync, writeFileSync } from 'node:fs';
import type { AstroUserConfig } from 'astro';

type Plugins = NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>;

/** Vite's `Plugin`, by way of Astro: Vite itself is not a dependency of the project. */
type VitePlugin = Extract<Plugins[number], { name: string }>;

/** A module of the site, by its path: the paths of those that it imports. */
type Imports = ReadonlyMap<string, readonly string[]>;

/**
 * Adds to the head of a page links to what its scripts import: a browser then asks for all of it with
 * the scripts, not after them.
 *
 * Format: https://html.spec.whatwg.org/multipage/links.html#link-type-modulepreload
 *
 * @param base path from slash to slash, as `site.base`
 */
export function preloadModules(page: string, base: string, imports: Imports): void {
  const html = readFileSync(page, 'utf8');
  const scripts = Array.from(
    html.matchAll(/<script type="module" src="([^"]+)">/g),
    ([, address = '']) => address.slice(base.length),
  );
  const found = [...scripts];
  for (const path of found) {
    found.push(...(imports.get(path) ?? []).filter((one) => !found.includes(one)));
  }
  const links = found
    .slice(scripts.length)
    .map((path) => `<link rel="modulepreload" href="${base}${path}">`);
  writeFileSync(page, html.replace('</head>', `${links.join('')}</head>`));
}

/** Vite plugin: lists what each module of the site imports. */
export function moduleImports(imports: Map<string, readonly string[]>): VitePlugin {
  return {
    name: 'lignes-de-faille:modules',
    generateBundle: (_, bundle) => {
      for (const file of Object.values(bundle))
        if (file.type === 'chunk') imports.set(file.fileName, file.imports);
    },
  };
}
