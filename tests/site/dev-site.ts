import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { beforeAll } from 'vitest';
import { validCorpus } from '../fixtures/corpus.ts';
import { enterPublished, temporaryProject } from '../fixtures/project.ts';
import { addCode } from './build.ts';

/** `npm run dev` on a small valid corpus, for all tests of a file. */
export function useDevSite() {
  let server: ChildProcess;
  let root = '';
  let url = '';
  const files = validCorpus();
  beforeAll(async () => {
    const project = temporaryProject(files);
    root = project.root;
    enterPublished(root);
    addCode(root);
    server = spawn('astro', ['dev', '--host', '127.0.0.1', '--port', '0'], {
      cwd: root,
      // Astro serves no page where Vitest says that it is there.
      env: { ...process.env, VITEST: '', NODE_ENV: 'development', BASE_PATH: '', SITE_URL: '' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    if (server.stdout === null) throw new Error('No output');
    for await (const line of createInterface(server.stdout)) {
      url = /http:\/\/127\.0\.0\.1:\d+\//.exec(line)?.[0] ?? '';
      if (url !== '') break;
    }
    // What is not read would stop the server.
    server.stdout.resume();
    return async () => {
      server.kill();
      await once(server, 'exit');
      project.remove();
    };
  });
  return {
    /** The address of its home page, with a final slash. */
    url: () => url,
    /** Saves a file with words in the place of others. */
    save: (path: string, found: string, put: string) => {
      const text = files.get(path);
      if (typeof text !== 'string' || !text.includes(found)) throw new Error(`${path}: ${found}`);
      const changed = text.replace(found, () => put);
      files.set(path, changed);
      writeFileSync(join(root, path), changed);
    },
    write: (path: string, text: string) => {
      mkdirSync(join(root, path, '..'), { recursive: true });
      writeFileSync(join(root, path), text);
    },
    rename: (from: string, to: string) => {
      renameSync(join(root, from), join(root, to));
    },
    remove: (path: string) => {
      rmSync(join(root, path));
    },
  };
}
