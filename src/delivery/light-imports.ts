import type { VitePlugin } from './vite-plugin.ts';

/**
 * Vite plugin: `import()` in a script, without the helper that Vite puts beside it. It weighs 0.7 kB
 * in brotli on every page, most of it for style sheets and nonces that this site does not have.
 *
 * @param base path from slash to slash, as `site.base`
 */
export function lightImports(base: string): VitePlugin {
  return {
    name: 'lignes-de-faille:imports-legers',
    enforce: 'pre',
    load: (id) =>
      id === '\0vite/preload-helper.js'
        ? // What the module imports is asked for with it, not after it; its own failure is enough.
          `export const __vitePreload = (load, files = []) => {
            for (const file of files) import(${JSON.stringify(base)} + file).catch(() => {});
            return load();
          };`
        : undefined,
  };
}
