/** What the licence does not cover: quoted words belong to whom said them. */
const EXCEPTION = 'sauf ce qui est entre guillemets';

/** The licence of our texts and data. */
export const LICENCE = {
  /** SPDX identifier. */
  id: 'CC-BY-4.0',
  short: 'CC BY 4.0',
  name: 'Creative Commons Attribution 4.0 International',
  exception: EXCEPTION,
  /** As it is shown wherever there is space for words. */
  statement: `CC BY 4.0, ${EXCEPTION}`,
  address: 'https://creativecommons.org/licenses/by/4.0/',
} as const;
