import { z } from 'zod';
import { citation } from './citation.ts';
import { listOf, prose } from './common.ts';

/**
 * One file of `content/synthesis/`: a paragraph of « Qui s’éloigne ? En deux minutes ». Paragraphs
 * follow each other in the order of their ids.
 */
export const synthesis = z.strictObject({
  /** Every sentence has its evidence. */
  sentences: listOf(
    z.strictObject({
      text: prose,
      citations: listOf(citation).min(1, { error: 'une référence au moins' }),
    }),
  ).min(1, { error: 'une phrase au moins' }),
});
export type SynthesisData = z.infer<typeof synthesis>;
