import { compareDates, formatDate, unbroken } from '../../lib/dates.ts';
import { routes } from '../../lib/routes.ts';
import { plain, sentences } from '../../lib/text.ts';
import type { BodyQuotation } from '../../markdown/passages.ts';
import type { Article, Corpus } from '../model.ts';
import { entry } from './lookup.ts';
import { memoize } from './memoize.ts';
import { actorsNamed } from './mentions.ts';
import { translatedWord } from './translated.ts';

/** What a page says of quoted words: who, when, and how they came to us. */
export interface QuotationView {
  speaker: string;
  path: string;
  /** « Sommet de Reims, 23 novembre 2022 », or the date alone. */
  occasion: string;
  caveats: string[];
}

type Quoted = Pick<BodyQuotation, 'by' | 'event' | 'date' | 'translated' | 'text'>;

/** What is said of quoted words of an article, by its id. */
export function quotationView(
  corpus: Corpus,
  article: string,
  { by = '', event, date = '', translated, text }: Quoted,
): QuotationView {
  const speaker = entry(corpus, 'actors', by);
  const occasion = event === undefined ? undefined : entry(corpus, 'events', event).data;
  const when = unbroken(formatDate(occasion?.date ?? date));
  // An event that names the speaker is these very words: it is not their occasion.
  const isOccasion = occasion && !actorsNamed(corpus)(occasion.title).some(({ id }) => id === by);
  return {
    speaker: speaker.data.name,
    path: routes.actor(speaker.id),
    occasion: isOccasion ? `${occasion.title}, ${when}` : when,
    caveats: [
      ...(occasion?.dating.basis === 'inferred' ? ['date probable'] : []),
      ...(translated ? [translatedWord(entry(corpus, 'articles', article))] : []),
      ...(text.includes('(…)') ? ['coupure de l’article'] : []),
    ],
  };
}

/** Quoted words of a person or an organisation, and the passage that gives them. */
export interface Declaration extends QuotationView {
  by: string | undefined;
  text: string;
  /** The sentence of ours that quotes them, where alone they would say too little. */
  sentence: string | undefined;
  date: string;
  article: Article;
  passage: string;
}

/** What some actors say, in time, then in the order of the text. */
export function declarationsOf(corpus: Corpus, speakers: readonly string[]): Declaration[] {
  return declarations(corpus).filter(({ by = '' }) => speakers.includes(by));
}

const declarations = memoize((corpus: Corpus): readonly Declaration[] =>
  corpus.articles
    .flatMap((article) => {
      const shown = new Set<string>();
      return article.quotations.flatMap((quotation): Declaration[] => {
        const { by, event, date, passage, text } = quotation;
        if (passage === undefined) return [];
        const sentence = sentenceAround(article, quotation);
        // Words of one sentence, said on one occasion, are shown in it, once.
        const key = [passage, sentence, by, event, date].join('\n');
        if (sentence !== undefined && shown.has(key)) return [];
        shown.add(key);
        return [
          {
            ...quotationView(corpus, article.id, quotation),
            ...{ by, text, sentence, article, passage },
            date: date ?? entry(corpus, 'events', event ?? '').data.date,
          },
        ];
      });
    })
    .sort((a, b) => compareDates(a.date, b.date)),
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
