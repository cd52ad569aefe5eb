import { readFileSync, writeFileSync } from 'node:fs';
import { posix } from 'node:path';

/** A module of the site, by its path: the paths of those that it imports. */
export type Imports = ReadonlyMap<string, readonly string[]>;

/**
 * Adds to a page, before each of its scripts, links to what the script imports: a browser then asks
 * for all of it at once, not for imports after the script.
 *
 * Format: https://html.spec.whatwg.org/multipage/links.html#link-type-modulepreload
 *
 * @param base path from slash to slash, as `site.base`
 */
export function preloadModules(page: string, base: string, imports: Imports): void {
  const html = readFileSync(page, 'utf8');
  const preloaded = html.replace(
    /<script type="module" src="([^"]+)">/g,
    (script, address: string) => linksTo(importsOf(address)) + script,
  );
  writeFileSync(page, preloaded);

  function importsOf(address: string): string[] {
    const found = [address.slice(base.length)];
    for (const path of found) {
      found.push(...(imports.get(path) ?? []).filter((one) => !found.includes(one)));
    }
    return found.slice(1);
  }

  function linksTo(paths: readonly string[]): string {
    return paths
      .map((path) => `<link rel="modulepreload" href="${posix.join(base, path)}">`)
      .join('');
  }
}

/** What this plugin needs of Vite's `Plugin`, which is not a dependency of the project. */
interface BundlePlugin {
  name: string;
  generateBundle(options: unknown, bundle: Readonly<Record<string, { imports?: string[] }>>): void;
}

/** Vite plugin: tells what each module of the site imports. */
export function moduleImports(imports: Map<string, readonly string[]>): BundlePlugin {
  return {
    name: 'lignes-de-faille:modules',
    generateBundle: (_, bundle) => {
      for (const [path, file] of Object.entries(bundle)) imports.set(path, file.imports ?? []);
    },
  };
}
