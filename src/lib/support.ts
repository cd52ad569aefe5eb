import type { Source } from '../schema/article.ts';
import { numeral, worded } from './text.ts';

/** A reference to an article, as far as its support goes. */
interface Cited {
  article: { id: string; data: { source: Pick<Source, 'address' | 'origin'> } };
}

/** How many articles support a statement, and how many origins they have between them. */
export function supportOf(cited: readonly Cited[]): {
  articles: number;
  origins: number;
  /** Whether a shared origin is only likely. */
  probable: boolean;
} {
  const sources = new Map(cited.map(({ article }) => [article.id, article.data.source]));
  const origins = new Set(
    Array.from(sources, ([id, { origin, address }]) => origin?.address ?? address ?? id),
  );
  return {
    articles: sources.size,
    origins: origins.size,
    probable:
      origins.size < sources.size &&
      [...sources.values()].some(({ origin }) => origin?.certainty === 'probable'),
  };
}

/** « une seule source », « deux articles, une origine probable ». */
export function supportLabel(cited: readonly Cited[]): string {
  const { articles, origins, probable } = supportOf(cited);
  if (articles < 2) return 'une seule source';
  const words = probable
    ? worded(origins, 'une origine probable', 'origines probables')
    : worded(origins, 'une origine', 'origines');
  return `${numeral(articles)} articles, ${words}`;
}
