import { compareDates } from '../../lib/dates.ts';
import type { BodyQuotation } from '../../markdown/passages.ts';
import type { Article, Corpus } from '../model.ts';
import { entry } from './lookup.ts';
import { grouped, once, ranksOf, underAny } from './once.ts';
import { quotationView, type QuotationView } from './quotations.ts';

/** Quoted words, and the passage that gives them. */
export interface Spoken {
  article: Article;
  passage: string;
  quotation: BodyQuotation;
  date: string;
}

/** Quoted words of a person or an organisation, wherever an article gives them. */
export interface Declaration extends QuotationView {
  text: string;
  date: string;
  article: Article;
  passage: string;
}

/** What some actors say, in time, then in the order of the text. */
export function spokenBy(corpus: Corpus, speakers: readonly string[]): readonly Spoken[] {
  return underAny(bySpeaker(corpus), speakers, ranks(corpus)).toSorted((a, b) =>
    compareDates(a.date, b.date),
  );
}

/** Quoted words, as pages show them. */
export function declaration(
  corpus: Corpus,
  { article, passage, quotation, date }: Spoken,
): Declaration {
  return {
    ...quotationView(corpus, article.id, quotation),
    ...{ text: quotation.text, article, passage, date },
  };
}

const spoken = once((corpus: Corpus): Spoken[] =>
  corpus.articles.flatMap((article) =>
    article.quotations.flatMap((quotation) =>
      quotation.passage === undefined
        ? []
        : [{ article, quotation, passage: quotation.passage, date: dateOf(corpus, quotation) }],
    ),
  ),
);
const bySpeaker = once((corpus) =>
  grouped(spoken(corpus), ({ quotation }) => [quotation.by ?? '']),
);
const ranks = once((corpus) => ranksOf(spoken(corpus)));

function dateOf(corpus: Corpus, { event, date }: BodyQuotation): string {
  return date ?? entry(corpus, 'events', event ?? '').data.date;
}
