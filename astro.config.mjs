// @ts-check
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { verifiedContent } from './src/corpus/integration.ts';
import { delivery } from './src/delivery/integration.ts';
import { copiedCitations } from './src/dev/integration.ts';
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
  // Not in node_modules, its default: projects that share one by a link would share their content.
  cacheDir: './.astro/cache',
  build: { inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  integrations: [
    verifiedContent(),
    copiedCitations(),
    mdx(),
    searchIndex(),
    socialCards(),
    delivery(site),
  ],
  vite: {
    // @astrojs/mdx writes a directive of Astro in the pages of `content/pages/`: Rolldown warns of each.
    build: { rolldownOptions: { checks: { moduleLevelDirective: false } } },
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
