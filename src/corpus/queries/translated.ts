import { plain } from '../../lib/text.ts';
import type { BodyQuotation } from '../../markdown/passages.ts';
import type { Article } from '../model.ts';

/** How many translations gave us the quoted words of an article that gives them in translation. */
export function translationsOf({ data: { source } }: Article): number {
  return source.nature === 'traduction-automatique' ? 2 : 1;
}

/** « deux fois traduit », « deux fois traduites »: said of what {@link translationsOf} counts. */
export function translatedWord(article: Article, ending = ''): string {
  return `${translationsOf(article) > 1 ? 'deux fois ' : ''}traduit${ending}`;
}

/** The translated words of a passage that some text of it shows, whole or in part. */
export function translatedIn(article: Article, passage: string, text: string): BodyQuotation[] {
  const translated = article.quotations.filter(
    (quotation) => quotation.translated && quotation.passage === passage,
  );
  if (translated.length === 0) return [];
  const whole = plain(article.passages.find(({ number }) => number === passage)?.text ?? '');
  const [from, to] = range(whole, text);
  return translated.filter((quotation) => {
    const [start, end] = range(whole, `« ${quotation.text} »`);
    return start < to && from < end;
  });
}

function range(whole: string, part: string): [from: number, to: number] {
  const from = whole.indexOf(plain(part));
  return [from, from + plain(part).length];
}

/** « citation deux fois traduite »: said beside what shows some quoted words, if any was translated. */
export function translationNote(
  article: Article,
  quoted: readonly Pick<BodyQuotation, 'translated'>[],
): string | undefined {
  const total = quoted.filter(({ translated }) => translated).length;
  const plural = total > 1 ? 's' : '';
  return total === 0 ? undefined : `citation${plural} ${translatedWord(article, `e${plural}`)}`;
}
