// @ts-check
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { progress } from './src/cli/progress.ts';
import { verifiedContent } from './src/corpus/integration.ts';
import { frugalHeap } from './src/delivery/heap.ts';
import { delivery } from './src/delivery/integration.ts';
import { renderedFiles } from './src/delivery/pages-integration.ts';
import { lightImports } from './src/delivery/light-imports.ts';
import { sharedCorpus } from './src/delivery/shared-corpus.ts';
import { editingDesk } from './src/desk/integration.ts';
import { editorFiles } from './src/export/editor/integration.ts';
import { socialCards } from './src/export/cards-integration.ts';
import { routes } from './src/lib/routes.ts';
import { site } from './src/lib/site.ts';
import { searchIndex } from './src/search/index.ts';

// Astro lets variables of the environment by these names speak for it: one built drafts into the site.
delete process.env.DEV;
delete process.env.PROD;

export default defineConfig({
  site: site.url,
  base: site.base,
  trailingSlash: 'always',
  build: { inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  integrations: [
    frugalHeap(),
    verifiedContent(progress),
    editorFiles(),
    editingDesk(),
    mdx(),
    renderedFiles(progress),
    searchIndex(),
    socialCards(progress),
    delivery(site, progress),
  ],
  vite: {
    plugins: [lightImports(site.base), sharedCorpus()],
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              // « page », not « Page.astro_astro_type_script_index_0_lang »: every page bears it.
              entryFileNames: ({ name }) =>
                `_astro/${name.replace(/\.astro_.*/, '').toLowerCase()}.[hash].js`,
            },
          },
        },
      },
    },
    // At the root of the site, for a service worker answers for its own folder only.
    worker: { rolldownOptions: { output: { entryFileNames: routes.worker() } } },
  },
});
