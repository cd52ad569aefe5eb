import { type Level, LEVELS } from '../schema/stance.ts';

/** Rank of a level, from 1, the closest. */
export function rankOf(level: Level): number {
  return LEVELS.indexOf(level) + 1;
}

/** The class of what is in the colour of a level. */
export function levelClass(level: Level): string {
  return `level-${String(rankOf(level))}`;
}
