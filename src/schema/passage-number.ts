/** What stands after a number of a passage, in order; nothing first. */
export const SUFFIXES = [
  '',
  ...'bis ter quater quinquies sexies septies octies nonies decies'.split(' '),
];

/**
 * A number of a passage, which is permanent: « 3 », and, as French law numbers the articles that it
 * inserts, « 3 bis », « 3 ter » after 3.
 */
export const PASSAGE_NUMBER = new RegExp(`^([1-9]\\d*)(?: (${SUFFIXES.slice(1).join('|')}))?$`);
