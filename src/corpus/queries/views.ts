import { compareDates } from '../../lib/dates.ts';
import { compareNumbers } from '../../lib/passage-number.ts';
import type { Article, Corpus, Event } from '../model.ts';
import { formerIds } from './former.ts';
import { type Evidence, evidenceFor } from './evidence.ts';
import { translatedIn, translationNote } from './translated.ts';

/** What a list shows of an event: its data, and the passages that support it. */
export interface EventView {
  id: string;
  /** Ids that it had before, as fragments of old addresses. */
  formerIds: readonly string[];
  data: Event['data'];
  evidence: Evidence[];
  references: ReferenceView[];
}

/** The passages of one article that support a statement. */
export interface ReferenceView {
  article: Article;
  passages: string[];
}

/** Evidence gathered article by article, in the order of the citations. */
export function referencesOf(evidence: readonly Evidence[]): ReferenceView[] {
  return Array.from(
    Map.groupBy(evidence, ({ article }) => article),
    ([article, ofArticle]) => ({
      article,
      passages: [...new Set(ofArticle.map(({ passage }) => passage.number))].sort(compareNumbers),
    }),
  );
}

/** What one article says of a statement: its sentences, and where each stands. */
export interface AccountView {
  article: Article;
  sentences: {
    text: string;
    passage: string;
    original: string | undefined;
    /** What is to be known of the words quoted in it. */
    caveat: string | undefined;
  }[];
}

/** Evidence article by article, in the order of the articles; a sentence is told once. */
export function accounts(evidence: readonly Evidence[]): AccountView[] {
  return Array.from(
    Map.groupBy(evidence, ({ article }) => article),
    ([article, ofArticle]) => ({
      article,
      sentences: Array.from(
        new Map(ofArticle.map((one) => [`${one.passage.number} ${one.sentence}`, one])).values(),
        ({ sentence, passage, original }) => ({
          text: sentence,
          passage: passage.number,
          original,
          caveat: translationNote(article, translatedIn(article, passage.number, sentence)),
        }),
      ),
    }),
  ).sort((a, b) => compareDates(a.article.data.date, b.article.data.date));
}

/** An event, as lists show it. */
export function eventView(corpus: Corpus, { id, data }: Event): EventView {
  const evidence = evidenceFor(corpus, data.citations);
  return {
    id,
    formerIds: formerIds(corpus, 'events', id),
    data,
    evidence,
    references: referencesOf(evidence),
  };
}

/** The same for several, in their order. */
export function eventViews(corpus: Corpus, events: readonly Event[]): EventView[] {
  return events.map((event) => eventView(corpus, event));
}
