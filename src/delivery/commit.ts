import { spawnSync } from 'node:child_process';

/**
 * The commit that a folder is at, then a comment where its files differ from it.
 *
 * @returns undefined without git, or where the folder is not the top of a repository: the commit of one
 *   around it says nothing of this project
 */
export function commitOf(root: string): string | undefined {
  const git = (...args: string[]) => spawnSync('git', args, { cwd: root, encoding: 'utf8' });
  const head = git('rev-parse', '--show-prefix', 'HEAD');
  if (head.status !== 0) return undefined;
  const [prefix, commit] = head.stdout.split('\n');
  if (prefix !== '' || commit === undefined) return undefined;
  const changed = git('status', '--porcelain', '--untracked-files=normal').stdout.trim();
  return changed === '' ? commit : `${commit}\n# des fichiers du dépôt diffèrent de ce commit`;
}
