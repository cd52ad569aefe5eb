import { future } from './checks/future.ts';
import { check } from './checks/index.ts';
import { compareIssues, type Issue } from './issue.ts';
import { type ReadCorpus, readCorpus } from './read.ts';
import type { SourceCorpus } from './model.ts';

/**
 * Reads `content/` under a project's folder and checks all of it: every issue at once, in order.
 *
 * @param read how the folder is read: anew by default
 * @param today the latest day that it may be; without it, no day is too late
 */
export function verify(
  root: string,
  read: (root: string) => ReadCorpus = readCorpus,
  today?: string,
): { corpus: SourceCorpus; issues: Issue[] } {
  const { corpus, issues } = read(root);
  const late = today === undefined ? [] : future(corpus, today);
  return { corpus, issues: [...issues, ...check(corpus), ...late].sort(compareIssues) };
}
