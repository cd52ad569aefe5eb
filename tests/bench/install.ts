import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { say } from './report.ts';

/** Packages by name, each in one version. */
export type Packages = Readonly<Record<string, string>>;

/**
 * Installs packages in a folder of their own, unless these very ones are there: what is compared is
 * no dependency of this project.
 *
 * @throws Error when npm fails, with what it said
 */
export function install(folder: string, packages: Packages): void {
  const file = join(folder, 'package.json');
  const manifest = JSON.stringify({
    name: 'bench',
    private: true,
    type: 'module',
    dependencies: packages,
  });
  if (existsSync(join(folder, 'node_modules')) && readFileSync(file, 'utf8') === manifest) return;
  say(`installing ${Object.keys(packages).join(', ')}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, manifest);
  const { status, stderr } = spawnSync('npm', ['install', '--no-audit', '--no-fund'], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (status === 0) return;
  rmSync(file);
  throw new Error(`npm install failed.\n${stderr}`);
}

/** A module of a package that `install` put in a folder; its shape is the caller's to know. */
export async function importFrom(folder: string, name: string): Promise<unknown> {
  const { resolve } = createRequire(join(folder, 'package.json'));
  return import(pathToFileURL(resolve(name)).href);
}
