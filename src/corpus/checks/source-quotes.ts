import { words } from '../../lib/text.ts';
import { atBlock, atField, type Issue } from '../issue.ts';
import type { SourceCorpus } from '../model.ts';
import { citationsOf } from '../quotes.ts';
import { clip } from '../show.ts';

/** What is given as the source's own words, quotations and locators, stands in the source text. */
export function sourceQuotes(corpus: SourceCorpus): Issue[] {
  const sources = new Map(
    corpus.articles
      .filter(({ sourceText }) => sourceText !== undefined)
      .map(({ id, sourceText = '' }) => [id, ` ${words(sourceText).join(' ')} `]),
  );
  /** Whether a source text lacks words, or a part of them between two cuts. */
  const lacks = (id: string, text: string) =>
    text.split('(…)').some((part) => {
      const wanted = words(part).join(' ');
      return wanted !== '' && sources.get(id)?.includes(` ${wanted} `) === false;
    });
  const expected = (id: string) => `des mots de .sources/${id}.txt, tels quels`;

  const spoken = corpus.articles.flatMap((article) =>
    article.quotations
      .filter(({ text }) => lacks(article.id, text))
      .map((quotation) =>
        atBlock(article, quotation, {
          code: 'declaration-absente-de-la-source',
          expected: expected(article.id),
          found: `« ${clip(quotation.text)} »`,
        }),
      ),
  );
  const located = citationsOf(corpus).flatMap(({ entry, path, value: { article, original } }) =>
    original === undefined || !lacks(article, original)
      ? []
      : atField(entry, [...path, 'original'], {
          code: 'reperage-absent-de-la-source',
          expected: expected(article),
          found: original,
        }),
  );
  return [...spoken, ...located];
}
