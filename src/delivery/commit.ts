import { spawnSync } from 'node:child_process';
import type { Manifest } from './manifest.ts';

/**
 * The commit that a folder is at, and whether its files differ from it.
 *
 * @returns nothing outside a git repository, or without git
 */
export function commitOf(root: string): Pick<Manifest, 'commit' | 'modified'> {
  const git = (...args: string[]) => spawnSync('git', args, { cwd: root, encoding: 'utf8' });
  const head = git('rev-parse', '--verify', 'HEAD');
  if (head.status !== 0) return {};
  const changed = git('status', '--porcelain', '--untracked-files=normal').stdout.trim();
  return { commit: head.stdout.trim(), ...(changed === '' ? {} : { modified: true }) };
}
