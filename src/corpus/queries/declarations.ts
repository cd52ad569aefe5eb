import { compareDates } from '../../lib/dates.ts';
import { plain, sentences } from '../../lib/text.ts';
import type { BodyQuotation } from '../../markdown/passages.ts';
import type { Article, Corpus } from '../model.ts';
import { entry } from './lookup.ts';
import { memoize } from './memoize.ts';
import { quotationView, type QuotationView } from './quotations.ts';

/** Quoted words, and the passage that gives them. */
interface Spoken {
  article: Article;
  passage: string;
  quotation: BodyQuotation;
  date: string;
  /** The sentence of ours that quotes them, where alone they would say too little. */
  sentence: string | undefined;
}

/** Quoted words of a person or an organisation, wherever an article gives them. */
export interface Declaration extends QuotationView {
  text: string;
  sentence: string | undefined;
  date: string;
  article: Article;
  passage: string;
}

/** What some actors say, in time, then in the order of the text. */
export function declarationsOf(corpus: Corpus, speakers: readonly string[]): Declaration[] {
  return spoken(corpus)
    .filter(({ quotation: { by = '' } }) => speakers.includes(by))
    .toSorted((a, b) => compareDates(a.date, b.date))
    .map(({ quotation, ...told }) => ({
      ...quotationView(corpus, told.article.id, quotation),
      ...told,
      text: quotation.text,
    }));
}

const spoken = memoize((corpus: Corpus): Spoken[] =>
  corpus.articles.flatMap((article) => {
    const all = article.quotations.flatMap((quotation): Spoken[] => {
      const { passage } = quotation;
      if (passage === undefined) return [];
      const sentence = sentenceAround(article, quotation);
      return [{ article, quotation, passage, date: dateOf(corpus, quotation), sentence }];
    });
    return all.filter((one, index) => !isToldWith(one, all[index - 1]));
  }),
);

/** The sentence that quotes words which are none. */
function sentenceAround(
  { passages }: Article,
  { passage, text }: BodyQuotation,
): string | undefined {
  const found = passages.find(({ number }) => number === passage)?.text ?? '';
  const quoted = plain(`« ${text} »`);
  if (/^\p{Lu}/u.test(text) || plain(found) === quoted) return undefined;
  return sentences(found).find((sentence) => plain(sentence).includes(quoted));
}

/** Whether the sentence of the words before holds these too. */
function isToldWith({ quotation, sentence }: Spoken, before: Spoken | undefined): boolean {
  if (sentence === undefined || sentence !== before?.sentence) return false;
  const { by, event, date, passage } = before.quotation;
  return (
    by === quotation.by &&
    event === quotation.event &&
    date === quotation.date &&
    passage === quotation.passage
  );
}

function dateOf(corpus: Corpus, { event, date }: BodyQuotation): string {
  return date ?? entry(corpus, 'events', event ?? '').data.date;
}
