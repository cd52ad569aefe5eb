import type { Block } from './blocks.ts';
import type { Filters } from './keys.ts';

/** What search finds: a page, or a statement of one. */
export interface SearchDocument {
  /** Where it is read, as `routes` gives it. */
  path: string;
  /** « Compte rendu », « Acteur · personne ». */
  label: string;
  filters: Filters;
  /** An EDTF date; absent where nothing is dated. */
  date?: string;
  /**
   * Texts that are searched beside its own, each with its own weight. `terms`: words that stand for
   * it or that readers may type.
   */
  meta: Readonly<Record<string, string>>;
  /** Its prose; of an article, block by block, so that a result knows its paragraph. */
  text: string | readonly Block[];
}
