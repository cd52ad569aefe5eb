import { passageId } from '../../lib/routes.ts';
import { numberPassages } from '../../markdown/numbering.ts';
import type { Passage } from '../../markdown/passages.ts';
import type { Issue } from '../issue.ts';
import { FIX, LEDGER_FILE } from '../ledger/file.ts';
import type { SourceArticle, SourceCorpus } from '../model.ts';
import { clip } from '../show.ts';

/** Every published paragraph still stands in its article, as it was published. */
export function paragraphs(corpus: SourceCorpus): Issue[] {
  return corpus.articles
    .filter(({ data, recorded }) => !data.draft && Object.keys(recorded).length > 0)
    .flatMap((article) => {
      const { passages, recorded } = article;
      const texts = passages.map(({ text }) => text);
      const numbering = numberPassages(texts, recorded);
      const { lost } = numbering;
      const fresh = numbering.fresh.flatMap((index) => passages[index] ?? []);
      // What is new may be what is lost, rewritten: an editor must say so first.
      return lost.length === 0
        ? fresh.map((passage) => unrecorded(article.file, passage))
        : lost.map((number) => lostIssue(corpus, article, number, fresh));
    });
}

function unrecorded(file: string, { line, column, number, text }: Passage): Issue {
  return {
    code: 'paragraphe-non-inscrit',
    file,
    line,
    column,
    expected: `un paragraphe inscrit au registre ; ${FIX} l’y inscrit`,
    found: `§ ${number} : ${clip(text, 80)}`,
  };
}

/** What to do of a published paragraph that is not found: it was rewritten, or withdrawn. */
function lostIssue(
  { ledgerAt }: SourceCorpus,
  { id, file }: SourceArticle,
  number: string,
  fresh: readonly Passage[],
): Issue {
  const address = `${id}#${passageId(number)}`;
  const likely = fresh.find((passage) => passage.number === number);
  const lines = fresh.map(({ line }) => String(line)).join(', ');
  const same = `s’il est réécrit, ${FIX} --same ${address}:${String(likely?.line ?? 'LIGNE')} ; `;
  const place = likely ?? ledgerAt(['passages', id, number]);
  return {
    code: 'paragraphe-disparu',
    file: likely === undefined ? LEDGER_FILE : file,
    line: place.line,
    column: place.column,
    expected: `le § ${number} de ${id}, tel qu’il est publié ; ${fresh.length > 0 ? same : ''}s’il est retiré, ${FIX} --withdraw ${address}`,
    found:
      likely === undefined
        ? `aucun paragraphe de ce texte${lines && ` ; nouveaux, lignes ${lines}`}`
        : clip(likely.text, 80),
  };
}
