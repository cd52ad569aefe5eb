import { formatDate, unbroken } from '../../lib/dates.ts';
import { routes } from '../../lib/routes.ts';
import type { BodyQuotation } from '../../markdown/passages.ts';
import type { Corpus } from '../model.ts';
import { entry } from './lookup.ts';
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
  { by = '', event, date, translated, text }: Quoted,
): QuotationView {
  const speaker = entry(corpus, 'actors', by);
  return {
    speaker: speaker.data.name,
    path: routes.actor(speaker.id),
    occasion: occasionOf(corpus, by, event, date),
    caveats: [
      ...(isInferred(corpus, event) ? ['date probable'] : []),
      ...(translated ? [translatedWord(entry(corpus, 'articles', article))] : []),
      ...(text.includes('(…)') ? ['coupure de l’article'] : []),
    ],
  };
}

/** Whether it is we who say when the words were said, and so on what occasion. */
function isInferred(corpus: Corpus, event: string | undefined): boolean {
  return event !== undefined && entry(corpus, 'events', event).data.dating.basis === 'inferred';
}

function occasionOf(
  corpus: Corpus,
  by: string,
  event: string | undefined,
  date: string | undefined,
): string {
  if (event === undefined) return date === undefined ? '' : unbroken(formatDate(date));
  const { data } = entry(corpus, 'events', event);
  const when = unbroken(formatDate(data.date));
  // What tells of the speaker tells of these words again: it is not their occasion.
  return namesSpeaker(corpus, by, data.title) ? when : `${data.title}, ${when}`;
}

function namesSpeaker(corpus: Corpus, by: string, title: string): boolean {
  return actorsNamed(corpus)(title).some(({ id }) => id === by);
}
