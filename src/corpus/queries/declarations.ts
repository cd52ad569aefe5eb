import { compareDates, formatDate, unbroken } from '../../lib/dates.ts';
import { routes, textFragment } from '../../lib/routes.ts';
import { plain, sentences } from '../../lib/text.ts';
import type { BodyQuotation } from '../../markdown/passages.ts';
import type { Article, Corpus, Event } from '../model.ts';
import { entries, entry } from './lookup.ts';
import { memoize } from './memoize.ts';
import { actorsNamed } from './mentions.ts';
import { translatedWord } from './translated.ts';

/** Fewer words are a fragment. */
const LEAST_WORDS = 6;

/** Said where the day of quoted words is not given, but follows from what is. */
export const PROBABLE = 'date probable';

/** What a page says of quoted words: who, when, and how they came to us. */
export interface QuotationView {
  speaker: string;
  path: string;
  /** « 23 novembre 2022 ». */
  when: string;
  /** Where they were said, or the event that they are. */
  event: Event | undefined;
  /** « Sommet de Reims, 23 novembre 2022 », or the date alone. */
  occasion: string;
  caveats: string[];
}

type Quoted = Pick<BodyQuotation, 'by' | 'event' | 'date' | 'translated' | 'text'>;

/** What is said of quoted words of an article, by its id. */
export function quotationView(
  corpus: Corpus,
  article: string,
  { by = '', event: occasion, date = '', translated, text }: Quoted,
): QuotationView {
  const speaker = entry(corpus, 'actors', by);
  const event = occasion === undefined ? undefined : entry(corpus, 'events', occasion);
  const when = unbroken(formatDate(event?.data.date ?? date));
  return {
    speaker: speaker.data.name,
    path: routes.actor(speaker.id),
    when,
    event,
    occasion: event && !isOwnEvent(corpus, event, by) ? `${event.data.title}, ${when}` : when,
    caveats: [
      ...(event?.data.dating.basis === 'inferred' ? [PROBABLE] : []),
      ...(translated ? [translatedWord(entry(corpus, 'articles', article))] : []),
      ...(text.includes('(…)') ? ['coupé par l’article'] : []),
    ],
  };
}

/** Whether an event is what someone says: its title names the speaker, and it is no occasion. */
export function isOwnEvent(corpus: Corpus, { data }: Event, speaker: string): boolean {
  return actorsNamed(corpus)(data.title).some(({ id }) => id === speaker);
}

/** What a person or an organisation said in one sentence, and the passage that quotes it. */
export interface Declaration extends QuotationView {
  /** Its permanent id. */
  id: string;
  by: string;
  /** The quoted words, with « […] » between those that stand apart in our sentence. */
  text: string;
  /** The same, part by part. */
  parts: readonly string[];
  /** Whether the article gives them in translation. */
  translated: boolean;
  /** The sentence of ours that quotes them, where alone they would say too little. */
  sentence: string | undefined;
  date: string;
  article: Article;
  passage: string;
  /** The source at these very words, where it has an address. */
  original: string | undefined;
}

/** What some actors say, in time, then in the order of the text. */
export function declarationsOf(corpus: Corpus, speakers: readonly string[]): Declaration[] {
  return declarations(corpus).filter(({ by }) => speakers.includes(by));
}

/** Everything that is quoted: whole sentences of leaders first, then of others, then fragments. */
export function declarationRegister(corpus: Corpus) {
  const all = declarations(corpus);
  const whole = all.filter(({ sentence, text }) => sentence === undefined && isWhole(text));
  const leads = ({ by }: Declaration) => {
    const { data } = entry(corpus, 'actors', by);
    return (
      data.kind === 'person' &&
      entries(corpus, 'actors', data.of).some((body) => body.data.kind !== 'organisation')
    );
  };
  return {
    leaders: whole.filter(leads),
    others: whole.filter((each) => !leads(each)),
    fragments: all.filter((each) => !whole.includes(each)),
  };
}

/** Whether words are more than a few, torn from a sentence. */
function isWhole(text: string): boolean {
  return text.split(/\s+/u).length >= LEAST_WORDS;
}

/** Everything that is quoted, in time, then in the order of the text. */
export const declarations = memoize((corpus: Corpus): readonly Declaration[] =>
  corpus.articles
    .flatMap((article) =>
      Array.from(
        Map.groupBy(article.quotations, ({ id }) => id),
        ([id, quotations]) => declaration(corpus, article, id, quotations),
      ).flatMap((each) => each ?? []),
    )
    .sort((a, b) => compareDates(a.date, b.date)),
);

/**
 * A declaration by its id.
 *
 * @throws Error when there is none, which the checks make impossible in a build
 */
export function declarationOf(corpus: Corpus, id: string): Declaration {
  const found = declarations(corpus).find((each) => each.id === id);
  if (found === undefined) throw new Error(`Déclaration inconnue : ${id}`);
  return found;
}

/** One of an unfinished draft may lack its id, its speaker or its passage, and is none yet. */
function declaration(
  corpus: Corpus,
  article: Article,
  id: string | undefined,
  quotations: readonly BodyQuotation[],
): Declaration | undefined {
  const { by, event, date, passage } = quotations[0] ?? {};
  if (id === undefined || by === undefined || passage === undefined) return undefined;
  const parts = quotations.map(({ text }) => text);
  const text = parts.join(' […] ');
  const translated = quotations.some((quotation) => quotation.translated);
  return {
    ...quotationView(corpus, article.id, { by, event, date, translated, text }),
    ...{ id, by, text, parts, translated, article, passage },
    sentence: sentenceAround(article, passage, parts),
    original: originalOf(article, parts),
    date: date ?? entry(corpus, 'events', event ?? '').data.date,
  };
}

/** How many words lead to a sentence of the source: those of a locator, at most. */
const LOCATOR = 8;

/** The source at the first of some quoted words. */
function originalOf({ data }: Article, [first = '']: readonly string[]): string | undefined {
  const { address } = data.source;
  const words = first.split('(…)')[0]?.trim().split(/\s+/u).slice(0, LOCATOR) ?? [];
  return address && textFragment(address, words.join(' '));
}

/** The sentence that quotes words which are none. */
function sentenceAround(
  { passages }: Article,
  passage: string,
  parts: readonly string[],
): string | undefined {
  const found = passages.find(({ number }) => number === passage)?.text ?? '';
  const quoted = parts.map((text) => plain(`« ${text} »`));
  const isSentence = /^\p{Lu}/u.test(parts[0] ?? '') || plain(found) === quoted[0];
  if (isSentence && parts.length === 1) return undefined;
  const all = sentences(found);
  const quotes = (sentence: string) => quoted.some((words) => plain(sentence).includes(words));
  const [from, to] = [all.findIndex(quotes), all.findLastIndex(quotes)];
  return from < 0 ? undefined : all.slice(from, to + 1).join(' ');
}
