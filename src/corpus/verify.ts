import { type Progress, silent, type Tell } from '../lib/progress.ts';
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
 * @param progress begun anew for the rules; whoever asks ends it
 */
export function verify(
  root: string,
  read: (root: string, tell: Tell) => Loading = readAnew,
  progress: Progress = silent,
): { corpus: SourceCorpus; issues: Issue[] } {
  const { corpus, issues } = read(root, progress.begin('Lecture des articles'));
  const found = known.get(corpus) ?? [...issues, ...broken(corpus, progress)].sort(compareIssues);
  known.set(corpus, found);
  return { corpus, issues: [...found] };
}

function readAnew(root: string, tell: Tell): Loading {
  return loadCorpus(root, tell);
}

/** What each rule finds. */
function broken(corpus: SourceCorpus, progress: Progress): Issue[] {
  const tell = progress.begin('Vérification, règle par règle');
  return checks.flatMap((check, index) => {
    tell(index, checks.length);
    return check(corpus);
  });
}
