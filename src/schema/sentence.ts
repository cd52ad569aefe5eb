import { z } from 'zod';
import { citation } from './citation.ts';
import { listOf, prose } from './common.ts';

/**
 * A sentence of ours, or a clause that ends with « ; » or « , », and what it rests on. Pages show the
 * references before that last sign.
 */
export const sentence = z.strictObject({
  text: prose,
  citations: listOf(citation).min(1, { error: 'une référence au moins' }),
});
export type Sentence = z.infer<typeof sentence>;
