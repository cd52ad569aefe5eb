import { cpSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { enterPublished } from '../../fixtures/project.ts';
import { generateCorpus } from './corpus.ts';

const ROOT = join(import.meta.dirname, '../../..');

/** What a project is made of, beside its corpus and its packages. */
const COPIED = [
  'src',
  'public',
  'content/pages',
  'package.json',
  'astro.config.mjs',
  'tsconfig.json',
];

/**
 * Writes a project like this one, with a generated corpus for content: sources are copied, packages
 * are links, caches are its own. What the folder held before is gone.
 *
 * @param folder outside this project
 */
export function writeProject(folder: string, articles: number): void {
  rmSync(folder, { recursive: true, force: true });
  writeCode(folder);
  writeContent(folder, articles);
}

/** Writes all of a project like this one but its corpus. */
export function writeCode(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const name of COPIED) cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  linkPackages(folder);
}

function writeContent(folder: string, articles: number): void {
  for (const [path, text] of generateCorpus(articles)) {
    const file = join(folder, 'content', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  enterPublished(folder);
}

/** A link for each package, so that the folder of caches beside them is not shared. */
function linkPackages(folder: string): void {
  const from = join(ROOT, 'node_modules');
  const to = join(folder, 'node_modules');
  mkdirSync(to);
  for (const name of readdirSync(from)) {
    if (!/^\.(?!bin$)/.test(name)) symlinkSync(join(from, name), join(to, name));
  }
}
