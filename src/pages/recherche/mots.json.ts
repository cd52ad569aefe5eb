import type { APIRoute } from 'astro';
import { getCorpus } from '../../corpus/index.ts';
import { documents } from '../../search/documents.ts';
import { wordIndex } from '../../search/words.ts';

/** The words that search can find; loaded with its index. */
export const GET: APIRoute = async () => Response.json(wordIndex(documents(await getCorpus())));
