import type { AstroIntegration } from 'astro';
import { readCorpus } from '../../corpus/store.ts';
import { writeEditorFiles } from './files.ts';

/** Astro integration: in dev, what editors complete follows the ids of the corpus. */
export function editorFiles(): AstroIntegration {
  return {
    name: 'lignes-de-faille:editeur',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const { root } = server.config;
        const write = () => {
          writeEditorFiles(root, readCorpus(root).corpus);
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
