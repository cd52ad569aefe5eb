import type { ArticleData } from '../schema/article.ts';

/** A passage that a page cites by a number. */
export interface CitedPassage {
  /** Its number on the page, from 1. */
  rank: number;
  article: { id: string; data: ArticleData };
  /** Its number in the article. */
  number: string;
  /** Its words; undefined where the page of its article alone may show them. */
  text: string | undefined;
  /** Who speaks, where the whole passage is quoted words. */
  speaker: string | undefined;
  /** How its quoted words were translated. */
  caveat: string | undefined;
}
