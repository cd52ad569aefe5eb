import { checks } from './checks/index.ts';
import { compareIssues, type Issue } from './issue.ts';
import { loadCorpus } from './load.ts';
import type { Corpus } from './model.ts';

/** Reads `content/` under a project's folder and checks all of it: every issue at once, in order. */
export function verify(root: string): { corpus: Corpus; issues: Issue[] } {
  const { corpus, issues } = loadCorpus(root);
  const found = [...issues, ...checks.flatMap((check) => check(corpus))];
  return { corpus, issues: found.sort(compareIssues) };
}
