import { checks } from './checks/index.ts';
import { compareIssues, type Issue } from './issue.ts';
import { type Loading, loadCorpus } from './load.ts';
import type { SourceCorpus } from './model.ts';

/** What is found in a corpus, as long as it is the same. */
const known = new WeakMap<SourceCorpus, readonly Issue[]>();

/**
 * Reads `content/` under a project's folder and checks all of it: every issue at once, in order.
 *
 * @param read how the folder is read: anew by default
 */
export function verify(
  root: string,
  read: (root: string) => Loading = loadCorpus,
): { corpus: SourceCorpus; issues: Issue[] } {
  const { corpus, issues } = read(root);
  const found =
    known.get(corpus) ??
    [...issues, ...checks.flatMap((check) => check(corpus))].sort(compareIssues);
  known.set(corpus, found);
  return { corpus, issues: [...found] };
}
