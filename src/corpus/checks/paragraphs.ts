import { passageId } from '../../lib/routes.ts';
import { numberPassages } from '../../markdown/numbering.ts';
import type { Passage } from '../../markdown/passages.ts';
import { atBlock, atField, type Issue } from '../issue.ts';
import { FIX } from '../ledger/file.ts';
import type { SourceArticle, SourceCorpus } from '../model.ts';
import { clip } from '../show.ts';

/** Every published paragraph still stands in its article, as it was published. */
export function paragraphs(corpus: SourceCorpus): Issue[] {
  return corpus.articles
    .filter(({ data, recorded }) => !data.draft && Object.keys(recorded).length > 0)
    .flatMap((article) => {
      const { passages, recorded } = article;
      const texts = passages.map(({ text }) => text);
      const { fresh, lost } = numberPassages(texts, recorded);
      const added = fresh.flatMap((index) => passages[index] ?? []);
      const likely = new Map(added.map((passage) => [passage.number, passage]));
      const lines = clip(added.map(({ line }) => String(line)).join(', '));
      // What is new may be what is lost, rewritten: an editor must say so first.
      return lost.length === 0
        ? added.map((passage) => unrecorded(article, passage))
        : lost.map((number) => lostIssue(corpus, article, number, likely.get(number), lines));
    });
}

function unrecorded(article: SourceArticle, passage: Passage): Issue {
  return atBlock(article, passage, {
    code: 'paragraphe-non-inscrit',
    expected: `un paragraphe inscrit au registre ; ${FIX} l’y inscrit`,
    found: `§ ${passage.number} : ${clip(passage.text, 80)}`,
  });
}

/**
 * What to do of a published paragraph that is not found: it was rewritten, or withdrawn.
 *
 * @param lines those of the new paragraphs, of which it may be the likely one
 */
function lostIssue(
  { ledgerEntry }: SourceCorpus,
  article: SourceArticle,
  number: string,
  likely: Passage | undefined,
  lines: string,
): Issue {
  const address = `${article.id}#${passageId(number)}`;
  const same = `s’il est réécrit, ${FIX} --same ${address}:${String(likely?.line ?? 'LIGNE')} ; `;
  const finding = {
    code: 'paragraphe-disparu',
    expected: `le § ${number} de ${article.id}, tel qu’il est publié ; ${lines && same}s’il est retiré, ${FIX} --withdraw ${address}`,
  };
  if (likely !== undefined)
    return atBlock(article, likely, { ...finding, found: clip(likely.text, 80) });
  const found = `aucun paragraphe de ce texte${lines && ` ; nouveaux, lignes ${lines}`}`;
  return atField(ledgerEntry, ['passages', article.id, number], { ...finding, found });
}
