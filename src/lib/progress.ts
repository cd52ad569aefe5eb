/** Told how far a piece of work is. */
export type Tell = (done: number, total: number) => void;

/** Says what long work is doing, to whoever waits for it. */
export interface Progress {
  /** Names a piece of work, in place of the one before: « Lecture des articles ». */
  begin: (work: string) => Tell;
  /** Nothing is under way. */
  end: () => void;
}

/** Says nothing. */
export const silent: Progress = { begin: () => () => undefined, end: () => undefined };
