import { passageId } from '../../lib/routes.ts';
import { type LostPassage, numberPassages } from '../../markdown/numbering.ts';
import type { Issue } from '../issue.ts';
import { FIX, LEDGER_FILE } from '../ledger/file.ts';
import type { Article, Corpus } from '../model.ts';
import { clip } from '../show.ts';

/** Every published paragraph still stands in its article, under its number. */
export function paragraphs(corpus: Corpus): Issue[] {
  return corpus.articles
    .filter(({ id, data }) => !data.draft && corpus.ledger.articles[id] !== undefined)
    .flatMap((article) => {
      const { passages, lost } = numberPassages(
        article.passages.map(({ text }) => text),
        article.recorded,
      );
      const doubtful = new Set(lost.flatMap(({ rivals }) => rivals));
      return [
        ...passages.flatMap(({ was }, index) =>
          was === 'new' && !doubtful.has(index) ? [unrecorded(article, index)] : [],
        ),
        ...lost.map((each) => lostIssue(corpus, article, each)),
      ];
    });
}

function unrecorded({ file, passages }: Article, index: number): Issue {
  const { line = 1, column = 1, number = '', text = '' } = passages[index] ?? {};
  return {
    code: 'paragraphe-non-inscrit',
    file,
    line,
    column,
    expected: `un paragraphe inscrit au registre ; ${FIX} l’y inscrit`,
    found: `§ ${number} : ${clip(text, 80)}`,
  };
}

/** What to do of a published paragraph that is not found, or not for sure. */
function lostIssue(corpus: Corpus, article: Article, { recorded, rivals }: LostPassage): Issue {
  const { number, opening } = recorded;
  const address = `${article.id}#${passageId(number)}`;
  const candidates = rivals.flatMap((index) => article.passages[index] ?? []);
  const lines = candidates.map(({ line }) => String(line));
  const same = lines.map((line) => `${FIX} --same ${address}:${line}`).join(', ou ');
  const withdraw = `${FIX} --withdraw ${address}`;
  const place = {
    file: article.file,
    line: candidates[0]?.line ?? 1,
    column: candidates[0]?.column ?? 1,
  };
  switch (candidates.length) {
    case 0:
      return {
        code: 'paragraphe-disparu',
        file: LEDGER_FILE,
        ...corpus.ledgerAt(['articles', article.id, article.recorded.indexOf(recorded)]),
        expected: `le § ${number} de ${article.id}, publié (« ${opening} ») ; pour le retirer : ${withdraw}`,
        found: 'rien qui lui ressemble dans l’article',
      };
    case 1:
      return {
        code: 'paragraphe-remplace',
        ...place,
        expected: `le § ${number} publié (« ${opening} ») ; si c’est lui, réécrit : ${same} ; sinon : ${withdraw}`,
        found: clip(candidates[0]?.text ?? '', 80),
      };
    default:
      return {
        code: 'paragraphe-incertain',
        ...place,
        expected: `un seul paragraphe qui soit le § ${number} publié (« ${opening} ») ; dites lequel : ${same} ; ou aucun : ${withdraw}`,
        found: `lignes ${lines.join(', ')}`,
      };
  }
}
