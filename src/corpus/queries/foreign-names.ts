import type { Corpus } from '../model.ts';

/** Names that are not French, with their language: « RFU News » is `en`. */
export function foreignNames({ actors, articles }: Corpus): ReadonlyMap<string, string> {
  return new Map([
    ...actors.flatMap(({ data: { name, aliases, lang } }) =>
      lang === undefined ? [] : [name, ...aliases].map((one) => [one, lang] as const),
    ),
    ...articles.flatMap(({ data: { source } }) =>
      source.publisherLang === undefined ? [] : [[source.publisher, source.publisherLang] as const],
    ),
  ]);
}
