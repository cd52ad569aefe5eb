/** Milliseconds without a key before what is typed is searched in full text. */
export const PAUSE = 180;

/** Characters of a query that are read. */
export const LONGEST = 200;
