import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type ReadCorpus, readCorpus } from './read.ts';

let latest: { root: string; state: string; result: ReadCorpus } | undefined;

/**
 * The corpus of a project as it stands, read again only when one of its files changed: a command, its
 * loaders, its search index and its pictures share one reading.
 */
export function cachedCorpus(folder: string): ReadCorpus {
  // Astro ends the paths of folders with a slash; `process.cwd()` does not.
  const root = resolve(folder);
  const state = ['content', '.sources'].map((name) => stateOf(join(root, name))).join('\n');
  if (latest?.root !== root || latest.state !== state)
    latest = { root, state, result: readCorpus(root) };
  return latest.result;
}

/** The files of a folder, and when each was changed; never the same for one that cannot be read. */
function stateOf(folder: string): string {
  try {
    const files = existsSync(folder)
      ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
      : [];
    const changed = (file: string) =>
      statSync(join(folder, file), { throwIfNoEntry: false })?.mtimeMs;
    return files.map((file) => `${file} ${String(changed(file))}`).join('\n');
  } catch {
    return String(performance.now());
  }
}
