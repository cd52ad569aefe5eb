import type { APIRoute } from 'astro';
import { getCorpus } from '../../corpus/index.ts';
import { nameIndex } from '../../search/names.ts';

/** Names that search proposes as one types; loaded when a search field is used. */
export const GET: APIRoute = async () => Response.json(nameIndex(await getCorpus()));
