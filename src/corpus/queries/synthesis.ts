import type { Corpus } from '../model.ts';
import { evidenceFor } from './evidence.ts';
import { referencesOf, type ReferenceView } from './views.ts';

/** A sentence of the synthesis, and the passages that it rests on. */
export interface SynthesisSentence {
  /** In the data: `synthesis/1-question/0`. */
  id: string;
  text: string;
  references: ReferenceView[];
}

/** « Qui s’éloigne ? En deux minutes », paragraph by paragraph. */
export function synthesis(corpus: Corpus): SynthesisSentence[][] {
  return corpus.synthesis.map(({ id, data }) =>
    data.sentences.map(({ text, citations }, index) => ({
      id: `synthesis/${id}/${index}`,
      text,
      references: referencesOf(evidenceFor(corpus, citations)),
    })),
  );
}
