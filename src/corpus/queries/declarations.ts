import { compareDates } from '../../lib/dates.ts';
import type { Article, Corpus } from '../model.ts';
import { entry } from './lookup.ts';
import { grouped, once, ranksOf, underAny } from './once.ts';
import { quotationView, type QuotationView } from './quotations.ts';

/** Quoted words of a person or an organisation, wherever an article gives them. */
export interface Declaration extends QuotationView {
  text: string;
  date: string;
  article: Article;
  passage: string;
}

/** Declarations of some actors, in time, then in the order of the text. */
export function declarationsOf(corpus: Corpus, speakers: readonly string[]): Declaration[] {
  return underAny(bySpeaker(corpus), speakers, ranks(corpus))
    .map(({ article, passage, quotation }) => ({
      ...quotationView(corpus, article.id, quotation),
      text: quotation.text,
      article,
      passage,
      date: dateOf(corpus, quotation),
    }))
    .sort((a, b) => compareDates(a.date, b.date));
}

const spoken = once(({ articles }) =>
  articles.flatMap((article) =>
    article.quotations.flatMap((quotation) =>
      quotation.passage === undefined ? [] : [{ article, quotation, passage: quotation.passage }],
    ),
  ),
);
const bySpeaker = once((corpus) =>
  grouped(spoken(corpus), ({ quotation }) => [quotation.by ?? '']),
);
const ranks = once((corpus) => ranksOf(spoken(corpus)));

function dateOf(
  corpus: Corpus,
  { event, date }: { event: string | undefined; date: string | undefined },
): string {
  return date ?? entry(corpus, 'events', event ?? '').data.date;
}
