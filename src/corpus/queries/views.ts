import type { Article, Corpus, Event } from '../model.ts';
import { type Evidence, evidenceFor, type Support, supportOf } from './evidence.ts';

/** What a list shows of an event: its data, and the passages that support it. */
export interface EventView {
  id: string;
  data: Event['data'];
  evidence: Evidence[];
  references: ReferenceView[];
  support: Support;
}

/** The passages of one article that support a statement. */
export interface ReferenceView {
  article: Article;
  passages: number[];
}

/** Evidence gathered article by article, in the order of the citations. */
export function referencesOf(evidence: readonly Evidence[]): ReferenceView[] {
  return Array.from(
    Map.groupBy(evidence, ({ article }) => article),
    ([article, ofArticle]) => ({
      article,
      passages: [...new Set(ofArticle.map(({ passage }) => passage.number))].sort((a, b) => a - b),
    }),
  );
}

export function eventView(corpus: Corpus, { id, data }: Event): EventView {
  const evidence = evidenceFor(corpus, data.citations);
  return {
    id,
    data,
    evidence,
    references: referencesOf(evidence),
    support: supportOf(evidence),
  };
}

export function eventViews(corpus: Corpus, events: readonly Event[]): EventView[] {
  return events.map((event) => eventView(corpus, event));
}
