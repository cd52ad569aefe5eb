import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { siteServer } from '../../src/cli/server.ts';

export const ROOT = join(import.meta.dirname, '../..');

/** What this project builds a site from, beside the content and the packages. */
export const CODE = ['src', 'public', 'package.json', 'astro.config.mjs', 'tsconfig.json'];

/**
 * Gives the code and the packages of this project to a folder that has only content, and the prose
 * of this one if it has none.
 */
export function addCode(root: string): void {
  const prose = existsSync(join(root, 'content/pages')) ? [] : ['content/pages'];
  for (const path of [...CODE, ...prose]) {
    cpSync(join(ROOT, path), join(root, path), { recursive: true });
  }
  addPackages(root);
}

/** One link a package: what builds keep in `node_modules/.cache` is not shared. */
export function addPackages(root: string, from = ROOT): void {
  mkdirSync(join(root, 'node_modules'));
  for (const name of readdirSync(join(from, 'node_modules'))) {
    if (/^\.(?!bin$|package-lock)/.test(name)) continue;
    symlinkSync(join(from, 'node_modules', name), join(root, 'node_modules', name));
  }
}

/** What came of a build. */
export interface Built {
  status: number;
  /** What it wrote on the terminal. */
  output: string;
}

/** Builds a project, with no variable of the environment but those given. */
export function build(
  root: string,
  variables: Readonly<Record<string, string>> = {},
  folder = 'dist',
): Promise<Built> {
  const { PATH, HOME, TMPDIR } = process.env;
  return new Promise((resolve) => {
    const child = execFile(
      'astro',
      ['build', '--outDir', folder],
      { cwd: root, env: { PATH, HOME, TMPDIR, NO_COLOR: '1', ...variables } },
      (_, stdout, stderr) => {
        resolve({ status: child.exitCode ?? 1, output: stdout + stderr });
      },
    );
  });
}

/** A site that is served. */
export interface Served {
  /** Address of its home page, with a final slash. */
  url: string;
  close: () => Promise<void>;
}

/** Serves a built site as `npm start` does, at any free port. */
export async function serve(folder: string, base = '/'): Promise<Served> {
  const server = siteServer(folder, base);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${String(port)}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}
