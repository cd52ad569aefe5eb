import { getCorpus } from '../corpus/index.ts';
import { siteFeed } from '../export/feeds/atom.ts';
import { fileResponse } from '../lib/media-types.ts';

export const GET = async () => fileResponse(siteFeed(await getCorpus()), 'atom');
