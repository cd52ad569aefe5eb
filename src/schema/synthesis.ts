import { z } from 'zod';
import { line, listOf } from './common.ts';
import { sentence } from './sentence.ts';

/**
 * One file of `content/synthesis/`: a paragraph of « En deux minutes ». Paragraphs follow each other
 * in the order of their ids.
 */
export const synthesis = z.strictObject({
  /** What opens the paragraph, in bold: an actor, « Espagne », or a question. */
  title: line,
  /** Every sentence has its evidence. */
  sentences: listOf(sentence).min(1, { error: 'une phrase au moins' }),
});
export type SynthesisData = z.infer<typeof synthesis>;
