import type { AstroIntegration } from 'astro';
import { loadCorpus } from '../../corpus/load.ts';
import { writeEditorFiles } from './files.ts';

/** Astro integration: in dev, what editors complete follows the ids of the corpus. */
export function editorFiles(): AstroIntegration {
  return {
    name: 'lignes-de-faille:editeur',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const { root } = server.config;
        const write = () => {
          writeEditorFiles(root, loadCorpus(root).corpus);
        };
        write();
        server.watcher.on('all', (event, path) => {
          // The schemas hold ids, which are names of files.
          if (path.includes('/content/') && event !== 'change') write();
        });
      },
    },
  };
}
