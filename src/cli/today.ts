import { spawnSync } from 'node:child_process';

/** The day, AAAA-MM-JJ, so many hours from now. */
export function today(hours = 0): string {
  return new Date(Date.now() + hours * 3_600_000).toISOString().slice(0, 10);
}

/**
 * The latest day that it is anywhere on Earth; that of the commit of a folder where the clock is slow.
 */
export function latestToday(root: string): string {
  const git = spawnSync('git', ['log', '-1', '--format=%cs'], { cwd: root, encoding: 'utf8' });
  const commit = git.status === 0 ? git.stdout.trim() : '';
  const clock = today(14);
  return commit > clock ? commit : clock;
}
