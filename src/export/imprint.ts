import type { Corpus } from '../corpus/model.ts';
import { versionOf } from '../corpus/queries/version.ts';
import { LICENCE } from '../lib/licence.ts';

/** « Version 2026.11.21+1f0c9a3e du corpus, licence CC BY 4.0, sauf… (https://…) »: said in every file. */
export function imprint(corpus: Corpus): string {
  return `Version ${versionOf(corpus)} du corpus, licence ${LICENCE.statement} (${LICENCE.address})`;
}
