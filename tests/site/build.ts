import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');

/** Builds a project that has only content: into `dist/`, with the code of this one, and its prose if it has none. */
export function buildProject(root: string, base = '/'): { status: number | null; output: string } {
  for (const path of ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json']) {
    cpSync(join(ROOT, path), join(root, path), { recursive: true });
  }
  const prose = join(root, 'content/pages');
  if (!existsSync(prose)) cpSync(join(ROOT, 'content/pages'), prose, { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'));
  const { status, stdout, stderr } = spawnSync('astro', ['build'], {
    cwd: root,
    encoding: 'utf8',
    env: {
      ...process.env,
      NODE_ENV: 'production',
      NO_COLOR: '1',
      BASE_PATH: base,
      SITE_URL: '',
    },
  });
  return { status, output: stdout + stderr };
}
