import { getCorpus } from '../../corpus/index.ts';
import { corpusJson } from '../../export/data-files.ts';
import { fileResponse } from '../../lib/media-types.ts';

export const GET = async () => fileResponse(corpusJson(await getCorpus()), 'json');
