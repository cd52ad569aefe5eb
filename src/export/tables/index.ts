import { DECLARATIONS, EVENTS, PREDICTIONS, STANCES } from './statements.ts';
import { ACTORS, ARTICLES, TOPICS } from './subjects.ts';
import type { Table } from './table.ts';

/** Every table of the content, in the order of `/donnees/`. */
export const TABLES: readonly Table[] = [
  ARTICLES,
  ACTORS,
  TOPICS,
  EVENTS,
  STANCES,
  DECLARATIONS,
  PREDICTIONS,
];
