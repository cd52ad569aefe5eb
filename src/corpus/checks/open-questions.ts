import { openQuestion } from '../../schema/common.ts';
import { atBlock, atField, type Finding, type Issue } from '../issue.ts';
import type { SourceCorpus } from '../model.ts';
import { entriesOf, textsIn } from '../values.ts';

/** Nothing is published with « à compléter » in it: a draft and its new actors say what remains. */
export function openQuestions(corpus: SourceCorpus): Issue[] {
  const inData = entriesOf(corpus).flatMap((entry) =>
    textsIn(entry).flatMap(({ path, value }) => {
      const finding = asked(value);
      return finding === undefined ? [] : atField(entry, path, finding);
    }),
  );
  const inBodies = corpus.articles.flatMap((article) =>
    article.passages.flatMap((passage) => {
      const finding = asked(passage.text);
      return finding === undefined ? [] : atBlock(article, passage, finding);
    }),
  );
  return [...inData, ...inBodies];
}

function asked(text: string): Finding | undefined {
  const expected = openQuestion(text);
  if (expected === undefined) return undefined;
  return { code: 'reste-a-completer', expected, found: '« à compléter »' };
}
