import { z } from 'zod';
import type { Corpus } from '../../corpus/model.ts';
import { id } from '../../schema/common.ts';
import { cited, citationsTo } from './located.ts';

/** A paragraph of « En deux minutes », sentence by sentence: only in the JSON of the whole corpus. */
export const synthesisRecord = z.strictObject({
  id,
  sentences: z.array(z.strictObject({ text: z.string().min(1), ...cited })),
});

/** Every paragraph of the synthesis, in its order. */
export function synthesisRecords(corpus: Corpus): z.infer<typeof synthesisRecord>[] {
  return corpus.synthesis.map(({ id: own, data }) => ({
    id: own,
    sentences: data.sentences.map(({ text, citations }) => ({
      text,
      citations: citationsTo(corpus, citations),
    })),
  }));
}
