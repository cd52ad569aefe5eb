import type { Article } from '../corpus/model.ts';
import type { Evidence } from '../corpus/queries/evidence.ts';
import { translatedIn, translationNote } from '../corpus/queries/translated.ts';
import { natureWord, publisherLabel } from '../lib/labels.ts';
import { list } from '../lib/text.ts';

/** « traduction automatique, citations deux fois traduites »: a result shows words of the page. */
export function natureOf(article: Article, quoted: Article['quotations']): string {
  const caveat = translationNote(article, quoted);
  return natureWord(article.data.source) + (caveat === undefined ? '' : `, ${caveat}`);
}

/** Who publishes what a statement rests on, and of what nature that is. */
export function sourceMeta(evidence: readonly Evidence[]): { source: string; nature: string } {
  const byArticle = Map.groupBy(evidence, ({ article }) => article);
  const natures = Array.from(byArticle, ([article, own]) =>
    natureOf(article, [
      ...new Set(
        own.flatMap(({ passage, sentence }) => translatedIn(article, passage.number, sentence)),
      ),
    ]),
  );
  const publishers = Array.from(byArticle.keys(), ({ data }) => publisherLabel(data.source));
  return { source: list([...new Set(publishers)]), nature: [...new Set(natures)].join(' ; ') };
}
