import { isAboutAddresses } from './checks/addresses.ts';
import type { Issue } from './issue.ts';
import { FIX } from './ledger/file.ts';
import type { SourceCorpus } from './model.ts';
import { published } from './published.ts';
import { citationsOf } from './quotes.ts';
import { entriesOf } from './values.ts';

/** Issues by what they keep from being published. */
export interface Triage {
  /** The site. */
  blocking: Issue[];
  /** A draft, or what leans on drafts alone: the site is whole without it. */
  waiting: Issue[];
}

/**
 * Separates the issues of unfinished drafts from those of the site. A file that cannot be read does not
 * say that it is a draft, and what was once published cannot wait.
 */
export function triage(corpus: SourceCorpus, issues: readonly Issue[]): Triage {
  const shown = published(corpus);
  const filesOf = (from: SourceCorpus) => new Set(entriesOf(from).map(({ file }) => file));
  const hidden = filesOf(corpus).difference(filesOf(shown));
  // A name that two actors claim is wrong on every page that says it, wherever the second is from.
  const isWaiting = (issue: Issue) =>
    hidden.has(issue.file) && issue.code !== 'nom-deja-pris' && !isAboutAddresses(issue);
  return {
    blocking: issues.filter((issue) => !isWaiting(issue)),
    waiting: issues.filter(isWaiting),
  };
}

/** What to do next with each draft of a corpus in which nothing is wrong. */
export function nextSteps(corpus: SourceCorpus): string[] {
  const cited = new Set(citationsOf(corpus).map(({ value }) => value.article));
  return corpus.articles
    .filter(({ data }) => data.draft)
    .map(({ id, file }) =>
      cited.has(id)
        ? `${file} est prêt : ôtez « draft: true », puis ${FIX}.`
        : `${file} : aucun événement ne cite encore ce brouillon ; npm run new -- event le crée.`,
    );
}
