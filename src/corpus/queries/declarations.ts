import { compareDates } from '../../lib/dates.ts';
import type { Article, Corpus } from '../model.ts';
import { entry } from './lookup.ts';
import { quotationView, type QuotationView } from './quotations.ts';

/** Quoted words of a person or an organisation, wherever an article gives them. */
export interface Declaration extends QuotationView {
  text: string;
  date: string;
  article: Article;
  passage: number;
}

/** Declarations of some actors, in time, then in the order of the text. */
export function declarationsOf(corpus: Corpus, speakers: readonly string[]): Declaration[] {
  return corpus.articles
    .flatMap((article) =>
      article.quotations.flatMap((quotation) => {
        const { by, passage, text } = quotation;
        if (by === undefined || passage === undefined || !speakers.includes(by)) return [];
        const view = quotationView(corpus, article.id, quotation);
        return [{ ...view, text, article, passage, date: dateOf(corpus, quotation) }];
      }),
    )
    .sort((a, b) => compareDates(a.date, b.date));
}

function dateOf(
  corpus: Corpus,
  { event, date }: { event: string | undefined; date: string | undefined },
): string {
  return date ?? entry(corpus, 'events', event ?? '').data.date;
}
