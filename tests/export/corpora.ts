import { join } from 'node:path';
import { published } from '../../src/corpus/published.ts';
import { readCorpus } from '../../src/corpus/read.ts';
import { corpusWith } from '../fixtures/project.ts';

/** The site's own content, without its drafts. */
export const real = published(readCorpus(join(import.meta.dirname, '../..')).corpus);

/** The small corpus of the fixtures. */
export const small = corpusWith();
