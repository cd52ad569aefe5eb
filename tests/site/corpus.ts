import { readCorpus } from '../../src/corpus/read.ts';
import { ROOT } from './build.ts';

/** What the real site publishes, read once for all the files of a worker. */
export const { corpus } = readCorpus(ROOT);
