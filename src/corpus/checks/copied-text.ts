import { words } from '../../lib/text.ts';
import type { Finding, Issue } from '../issue.ts';
import type { SourceCorpus } from '../model.ts';
import { ownTexts } from '../values.ts';

/** The longest run of words that may be shared with a source text, outside quotations. */
const LONGEST_RUN = 10;

/** No text of ours shares a run of more than ten words with a source text, outside quotations. */
export function copiedText(corpus: SourceCorpus): Issue[] {
  const sourceOf = new Map(
    corpus.articles.flatMap(({ id, sourceText = '' }) =>
      runsOf(words(sourceText)).map((run) => [run, id]),
    ),
  );
  if (sourceOf.size === 0) return [];
  return ownTexts(corpus).flatMap(({ text, issueOf }) => copiesIn(text, sourceOf).map(issueOf));
}

/** The first run of shared words outside guillemets that is too long, whole, if there is one. */
function copiesIn(text: string, sourceOf: ReadonlyMap<string, string>): Finding[] {
  for (const part of text.split(/«[^»]*»/u)) {
    const all = words(part);
    const runs = runsOf(all);
    const start = runs.findIndex((run) => sourceOf.has(run));
    if (start < 0) continue;
    const length = runs.slice(start).findIndex((run) => !sourceOf.has(run));
    const end = (length < 0 ? runs.length : start + length) + LONGEST_RUN;
    return [
      {
        code: 'texte-copie',
        expected: `${String(LONGEST_RUN)} mots de suite au plus en commun avec un texte source, hors citations`,
        found: `« ${all.slice(start, end).join(' ')} », ${String(end - start)} mots de .sources/${sourceOf.get(runs[start] ?? '') ?? ''}.txt`,
      },
    ];
  }
  return [];
}

/** Every run of words that is one too long. */
function runsOf(all: readonly string[]): string[] {
  return all
    .slice(LONGEST_RUN)
    .map((_, index) => all.slice(index, index + LONGEST_RUN + 1).join(' '));
}
