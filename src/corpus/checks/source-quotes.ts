import { words } from '../../lib/text.ts';
import type { Issue } from '../issue.ts';
import type { SourceCorpus } from '../model.ts';
import { citationsOf } from '../quotes.ts';
import { clip } from '../show.ts';
import { fieldName } from '../validate.ts';

/** What is given as the source's own words, quotations and locators, stands in the source text. */
export function sourceQuotes(corpus: SourceCorpus): Issue[] {
  const sources = new Map(
    corpus.articles.flatMap(({ id, sourceText }) =>
      sourceText === undefined ? [] : [[id, words(sourceText).join(' ')]],
    ),
  );
  const lacks = (id: string, text: string) => {
    const source = sources.get(id);
    return source !== undefined && !` ${source} `.includes(` ${words(text).join(' ')} `);
  };
  const expected = (id: string) => `des mots de .sources/${id}.txt, tels quels`;

  const spoken = corpus.articles.flatMap(({ id, file, quotations }) =>
    quotations.flatMap(({ text, line, column }): Issue[] =>
      text.split('(…)').some((part) => words(part).length > 0 && lacks(id, part))
        ? [
            {
              code: 'declaration-absente-de-la-source',
              file,
              line,
              column,
              expected: expected(id),
              found: `« ${clip(text)} »`,
            },
          ]
        : [],
    ),
  );
  const located = citationsOf(corpus).flatMap(({ citation, entry, path }): Issue[] =>
    citation.original !== undefined && lacks(citation.article, citation.original)
      ? [
          {
            code: 'reperage-absent-de-la-source',
            file: entry.file,
            ...entry.at([...path, 'original']),
            field: fieldName([...path, 'original']),
            expected: expected(citation.article),
            found: citation.original,
          },
        ]
      : [],
  );
  return [...spoken, ...located];
}
