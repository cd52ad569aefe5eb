import { openQuestion } from '../../schema/common.ts';
import { atField, type Finding, type Issue } from '../issue.ts';
import type { SourceCorpus } from '../model.ts';
import { bodyTexts, entriesOf, textsIn } from '../values.ts';

/** What an editor leaves inside a text for later. */
const LEFT =
  /(?i:[([]\s*[àa] (?:compl[ée]ter|pr[ée]ciser|r[ée]diger|revoir|sourcer|v[ée]rifier)(?!\p{L})[^()[\]]*[)\]])|(?<![\p{L}\p{N}])(?:TODO|TBD|FIXME|XXX+)(?![\p{L}\p{N}])|(?i:lorem ipsum)/u;

/** Nothing is published with « à compléter » in it: a draft and its new actors say what remains. */
export function openQuestions(corpus: SourceCorpus): Issue[] {
  const inData = entriesOf(corpus)
    .flatMap(textsIn)
    .flatMap(({ entry, path, value }) =>
      asked(value).map((finding) => atField(entry, path, finding)),
    );
  const inBodies = bodyTexts(corpus).flatMap(({ text, issueOf }) => asked(text).map(issueOf));
  const inPages = corpus.pages.flatMap(({ file, text }) =>
    text
      .split('\n')
      .flatMap((line, index) =>
        asked(line).map((finding) => ({ file, line: index + 1, column: 1, ...finding })),
      ),
  );
  return [...inData, ...inBodies, ...inPages];
}

function asked(text: string): Finding[] {
  const code = 'reste-a-completer';
  const question = openQuestion(text);
  if (question !== undefined) return [{ code, expected: question, found: '« à compléter »' }];
  const [left] = LEFT.exec(text) ?? [];
  // An address is not ours to complete.
  if (left === undefined || URL.canParse(text)) return [];
  return [{ code, expected: 'un texte achevé', found: `« ${left} »` }];
}
