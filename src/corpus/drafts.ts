import { COLLECTION_NAMES } from '../schema/collection-names.ts';
import { isAboutAddresses } from './checks/addresses.ts';
import type { Issue } from './issue.ts';
import { FIX } from './ledger/file.ts';
import type { SourceCorpus } from './model.ts';
import { published } from './published.ts';
import { citationsOf } from './quotes.ts';

/** A name that two actors claim is wrong on every page that says it, wherever the second is from. */
const OF_ALL_PAGES = new Set(['nom-deja-pris', 'identifiant-reserve']);

/** Issues by what they keep from being published. */
export interface Triage {
  /** The site. */
  blocking: Issue[];
  /** A draft, or what leans on drafts alone: the site is whole without it. */
  waiting: Issue[];
}

/**
 * Tells the issues of unfinished drafts from those of the site. A file that cannot be read does not
 * say that it is a draft, and what was once published cannot wait.
 */
export function triage(corpus: SourceCorpus, issues: readonly Issue[]): Triage {
  const shown = published(corpus);
  const filesOf = (from: SourceCorpus) =>
    COLLECTION_NAMES.flatMap((name) => from[name].map(({ file }) => file));
  const hidden = new Set(filesOf(corpus)).difference(new Set(filesOf(shown)));
  const isWaiting = (issue: Issue) =>
    hidden.has(issue.file) && !OF_ALL_PAGES.has(issue.code) && !isAboutAddresses(issue);
  return {
    blocking: issues.filter((issue) => !isWaiting(issue)),
    waiting: issues.filter(isWaiting),
  };
}

/** What to do next with each draft of a corpus in which nothing is wrong. */
export function nextSteps(corpus: SourceCorpus): string[] {
  const cited = new Set(citationsOf(corpus).map(({ citation }) => citation.article));
  return corpus.articles
    .filter(({ data }) => data.draft)
    .map(({ id, file }) =>
      cited.has(id)
        ? `${file} est prêt : ôtez « draft: true », puis ${FIX}.`
        : `${file} : aucun événement ne cite encore ce brouillon ; npm run new -- event le crée.`,
    );
}
