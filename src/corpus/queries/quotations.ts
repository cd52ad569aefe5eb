import { formatDate } from '../../lib/dates.ts';
import { routes } from '../../lib/routes.ts';
import type { BodyQuotation } from '../../markdown/passages.ts';
import type { Corpus } from '../model.ts';
import { entry } from './lookup.ts';

/** What a page says of quoted words: who, when, and how they came to us. */
export interface QuotationView {
  speaker: string;
  path: string;
  occasion: string;
  caveats: string[];
}

type Quoted = Pick<BodyQuotation, 'by' | 'event' | 'date' | 'translated' | 'text'>;

export function quotationView(
  corpus: Corpus,
  article: string,
  { by = '', event, date, translated, text }: Quoted,
): QuotationView {
  const speaker = entry(corpus, 'actors', by);
  const { nature } = entry(corpus, 'articles', article).data.source;
  return {
    speaker: speaker.data.name,
    path: routes.actor(speaker.id),
    occasion: occasionOf(corpus, event, date),
    caveats: [
      ...(translated
        ? [nature === 'traduction-automatique' ? 'deux fois traduit' : 'traduit']
        : []),
      ...(text.includes('(…)') ? ['coupure de l’article'] : []),
    ],
  };
}

function occasionOf(corpus: Corpus, event: string | undefined, date: string | undefined): string {
  if (event === undefined) return date === undefined ? '' : formatDate(date);
  const { data } = entry(corpus, 'events', event);
  return `${data.title}, ${formatDate(data.date)}`;
}
