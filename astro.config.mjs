// @ts-check
import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import { actorLinks } from './src/corpus/actor-links.ts';
import { verifiedContent } from './src/corpus/integration.ts';
import { lightImports } from './src/delivery/light-imports.ts';
import { editorFiles } from './src/export/editor/integration.ts';
import { socialCards } from './src/export/cards-integration.ts';
import { site } from './src/lib/site.ts';
import { remarkPlugins, remarkRehype } from './src/markdown/pipeline.ts';
import { searchIndex } from './src/search/integration.ts';

export default defineConfig({
  site: site.url,
  base: site.base,
  trailingSlash: 'always',
  build: { inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  markdown: {
    syntaxHighlight: false,
    processor: unified({
      gfm: false,
      smartypants: false,
      remarkPlugins: [...remarkPlugins, actorLinks],
      remarkRehype,
    }),
  },
  integrations: [verifiedContent(), editorFiles(), mdx(), searchIndex(), socialCards()],
  vite: {
    plugins: [lightImports(site.base)],
    build: {
      // One warning for each MDX file, about a directive that Astro writes itself.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
});
