import type { Article } from '../../model.ts';
import type { Declaration } from '../declarations.ts';
import type { PredictionView } from '../prediction-views.ts';
import type { InTime } from '../silence.ts';
import type { Reading } from '../stance-views.ts';
import type { EventView } from '../views.ts';

/** What a page shows of a list, by what its entries are. */
export type Entries =
  | { kind: 'articles'; items: ListedArticle[]; look: ArticleLook }
  | { kind: 'events'; items: InTime<EventView>[]; isSummed: boolean }
  | { kind: 'months'; items: MonthEvents[]; isAnchored: boolean }
  | { kind: 'declarations'; items: Declaration[] }
  | { kind: 'readings'; items: InTime<Reading>[]; dossier: string }
  | { kind: 'predictions'; items: InTime<PredictionView>[] }
  | { kind: 'topics'; items: ListedTopic[] }
  | { kind: 'names'; items: ListedName[] }
  | { kind: 'sources'; items: Article[] }
  | { kind: 'corrections'; items: Correction[] };

/** `large`: with its summary, as the list of a whole page; `bare`: with the passages that matter. */
type ArticleLook = 'large' | 'summed' | 'bare';

export interface ListedArticle {
  id: string;
  data: Article['data'];
  /** Numbers of passages to lead to. */
  passages: string[];
  /** Numbers of passages beside which a note is what matters. */
  noted?: string[];
}

/** Events under the month of their known end. */
export interface MonthEvents {
  label: string;
  events: (InTime<EventView> & { filters?: Record<`data-${string}`, string> })[];
}

export interface ListedTopic {
  id: string;
  data: { name: string; description: string };
  articles: number;
  events: number;
}

export interface ListedName {
  path: string;
  name: string;
  note: string | undefined;
}

/** A correction made since an article was published. */
export interface Correction {
  article: Article;
  date: string;
  text: string;
}

/** Items of a list, by their indexes. */
export function at<Item>(items: readonly Item[], indexes: readonly number[]): Item[] {
  return indexes.flatMap((index) => items[index] ?? []);
}
