import type { AstroIntegration } from 'astro';
import type { Progress } from '../lib/progress.ts';
import { count } from '../lib/text.ts';

/** What Astro renders pages with; left out of a build that says how it renders them. */
const ENTRY = 'astro/entrypoints/prerender';

/** The page of the open data comes last, for it tells the weight of files that are then written. */
function tellsOfOthers({ component }: { component: string }): boolean {
  return component === 'src/pages/donnees/index.astro';
}

/** Astro integration: a build says how many files it renders, and how far it is, not each of them. */
export function renderedFiles(progress: Progress): AstroIntegration {
  let total = 0;
  return {
    name: 'lignes-de-faille:pages',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'build') return;
        updateConfig({ logger: { entrypoint: new URL('build-log.ts', import.meta.url) } });
      },
      'astro:build:start': ({ setPrerenderer }) => {
        let done = 0;
        let tell = progress.begin('Préparation des pages');
        setPrerenderer((own) => ({
          ...own,
          getStaticPaths: async () => {
            const paths = (await own.getStaticPaths()).sort(
              (a, b) => Number(tellsOfOthers(a.route)) - Number(tellsOfOthers(b.route)),
            );
            total = paths.length;
            tell = progress.begin('Pages et données');
            return paths;
          },
          render: (request, options) => {
            tell((done += 1), total);
            return own.render(request, options);
          },
        }));
      },
      'astro:build:setup': ({ updateConfig }) => {
        updateConfig({
          environments: { prerender: { build: { rolldownOptions: { input: ENTRY } } } },
        });
      },
      'astro:build:generated': ({ logger }) => {
        progress.end();
        logger.info(count(total, 'page ou fichier de données', 'pages et fichiers de données'));
      },
    },
  };
}
