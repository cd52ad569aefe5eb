import { z } from 'zod';
import { prose } from './common.ts';
import { idOf } from './reference.ts';

/** A reference: the article and the very words of one of its paragraphs, which are the anchor. */
export const citation = z.strictObject({
  /** Id of the article. */
  article: idOf('articles'),
  /** Words of exactly one paragraph of our compte rendu, verbatim, found there once. */
  quote: prose,
  /** Three to eight words of the *source* text, only as a locator for « Lire dans l’original ». */
  original: prose
    .refine((text) => /^(?:\S+\s+){2,7}\S+$/.test(text), { error: 'trois à huit mots' })
    .optional(),
});
export type Citation = z.infer<typeof citation>;
