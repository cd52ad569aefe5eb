import { spawnSync } from 'node:child_process';
import { cpSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');

/** Really builds a project that has but its content: into `dist/`, with the code and prose of this one. */
export function buildProject(root: string, base = '/'): { status: number | null; output: string } {
  for (const path of ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json']) {
    cpSync(join(ROOT, path), join(root, path), { recursive: true });
  }
  cpSync(join(ROOT, 'content/pages'), join(root, 'content/pages'), { recursive: true });
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
