import { spawnSync } from 'node:child_process';

/**
 * The commit that a folder is at, then a comment where its files differ from it.
 *
 * @returns undefined outside a git repository, or without git
 */
export function commitOf(root: string): string | undefined {
  const git = (...args: string[]) => spawnSync('git', args, { cwd: root, encoding: 'utf8' });
  const head = git('rev-parse', '--verify', 'HEAD');
  if (head.status !== 0) return undefined;
  const commit = head.stdout.trim();
  const changed = git('status', '--porcelain', '--untracked-files=normal').stdout.trim();
  return changed === '' ? commit : `${commit}\n# des fichiers du dépôt diffèrent de ce commit`;
}
