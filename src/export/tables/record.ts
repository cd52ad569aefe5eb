import { z } from 'zod';
import type { Article, Corpus } from '../../corpus/model.ts';
import { evidenceFor } from '../../corpus/queries/evidence.ts';
import { translatedIn, translationsOf } from '../../corpus/queries/translated.ts';
import { span } from '../../lib/dates.ts';
import { absolute, routes } from '../../lib/routes.ts';
import type { Citation } from '../../schema/citation.ts';
import { address, id } from '../../schema/common.ts';
import { PASSAGE_NUMBER } from '../../schema/passage-number.ts';

/** A paragraph of an article, where it is cited or published. */
export const paragraphNumber = z.string().regex(PASSAGE_NUMBER).describe('numéro de paragraphe');

/** A citation that was followed: the article, the address of the paragraph, and its very words. */
const citationRecord = z.strictObject({
  article: id.describe('article'),
  paragraph: paragraphNumber,
  address: address.describe('adresse du paragraphe'),
  quote: z.string().min(1).describe('mots exacts de notre compte rendu'),
  translations: z
    .int()
    .describe(
      'combien de fois les mots cités y sont traduits, 2 par exemple quand l’article l’est aussi ; 0 sans citation traduite',
    ),
});
type CitationRecord = z.infer<typeof citationRecord>;

/** What every record begins with. */
export const located = {
  id: id.describe('Identifiant stable'),
  address: address.describe('Adresse permanente sur le site'),
};

/** First and last day that the date of a record may cover; null where open. */
export const bounds = {
  earliest: z.iso
    .date()
    .nullable()
    .describe('Premier jour que la date peut couvrir ; vide s’il est inconnu'),
  latest: z.iso.date().nullable().describe('Dernier jour que la date peut couvrir'),
};

/** What every record ends with. */
export const cited = { citations: z.array(citationRecord).describe('Références') };

/** A record: where it is, what it says, the days that its date may cover, and its citations. */
export function recordOf<Data extends { date: string | null }>(
  own: string,
  path: string,
  data: Data,
  citations: CitationRecord[],
) {
  const { earliest = null, latest = null } = data.date === null ? {} : span(data.date);
  return { id: own, address: absolute(path), ...data, earliest, latest, citations };
}

/** The interval that some dates cover together, `2022-11-24/2026-01-20`; null for none. */
export function period(dates: readonly string[]): string | null {
  if (dates.length === 0) return null;
  const spans = dates.map(span);
  const [first = ''] = spans.map(({ earliest, latest }) => earliest ?? latest).sort();
  const [last = ''] = spans
    .map(({ latest }) => latest)
    .sort()
    .reverse();
  return first === last ? first : `${first}/${last}`;
}

/** Citations, followed; those to drafts are passed over. */
export function citationsTo(corpus: Corpus, citations: readonly Citation[]): CitationRecord[] {
  return evidenceFor(corpus, citations).map(({ article, passage, quote }) =>
    citationAt(article, passage.number, quote),
  );
}

/** A citation of a paragraph, by its number. */
export function citationAt(article: Article, paragraph: string, quote: string): CitationRecord {
  const isTranslated = translatedIn(article, paragraph, quote).length > 0;
  return {
    article: article.id,
    paragraph,
    address: absolute(routes.passage(article.id, paragraph)),
    quote,
    translations: isTranslated ? translationsOf(article) : 0,
  };
}
