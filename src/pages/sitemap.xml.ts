import { getCorpus } from '../corpus/index.ts';
import { sitemap } from '../export/sitemap.ts';
import { fileResponse } from '../lib/media-types.ts';

export const GET = async () => fileResponse(sitemap(await getCorpus()), 'xml');
