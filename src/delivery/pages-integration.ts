import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Progress } from '../lib/progress.ts';
import { pathOf } from '../lib/routes.ts';
import { count } from '../lib/text.ts';
import { finishedPage } from './finished-page.ts';
import { siteWriter } from './site-writer.ts';

/** What Astro renders pages with; left out of a build that says how it renders them. */
const ENTRY = 'astro/entrypoints/prerender';

const NOTHING_TO_WRITE = new Response(null);

/** The page of the open data comes last, for it tells the weight of files that are then written. */
function tellsOfOthers({ component }: { component: string }): boolean {
  return component === 'src/pages/donnees/index.astro';
}

/**
 * Astro integration: a build says how many files it renders, and how far it is, not each of them. It
 * writes them itself: Astro makes anew the folder of each and hands all of it to other threads, which
 * took a tenth of a build of ten thousand files.
 */
export function renderedFiles(progress: Progress): AstroIntegration {
  let total = 0;
  let dist = '';
  return {
    name: 'lignes-de-faille:pages',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'build') return;
        updateConfig({ logger: { entrypoint: new URL('build-log.ts', import.meta.url) } });
      },
      'astro:config:done': ({ config }) => {
        dist = fileURLToPath(config.outDir);
      },
      'astro:build:start': ({ setPrerenderer }) => {
        const write = siteWriter(dist);
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
          render: async (request, options) => {
            tell((done += 1), total);
            const rendered = await own.render(request, options);
            const response = rendered instanceof Response ? rendered : rendered.response;
            if (response.body === null) throw new Error(`Réponse vide : ${request.url}`);
            const path = decodeURI(pathOf(new URL(request.url).pathname));
            // Astro ends with a slash the address of a file without an extension too: `_redirects`.
            const isPage = options.routeData.type === 'page';
            if (isPage) await write(path, [finishedPage(await response.text(), path)]);
            else await write(path.replace(/\/$/, ''), response.body);
            // What may be forgotten is so between two turns of the loop only.
            await setImmediate();
            return NOTHING_TO_WRITE;
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
