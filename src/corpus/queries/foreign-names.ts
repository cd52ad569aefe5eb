import type { Corpus } from '../model.ts';
import { memoize } from './memoize.ts';

/** Names that are not French, with their language: « RFU News » is `en`. */
export const foreignNames = memoize(
  ({ actors, articles }: Corpus): ReadonlyMap<string, string> =>
    new Map([
      ...actors.flatMap(({ data: { name, aliases, lang } }) =>
        lang === undefined ? [] : [name, ...aliases].map((one) => [one, lang] as const),
      ),
      ...articles.flatMap(({ data: { source } }) =>
        source.publisherLang === undefined
          ? []
          : [[source.publisher, source.publisherLang] as const],
      ),
    ]),
);
