import { getCorpus } from '../../corpus/index.ts';
import { corpusJsonSchema } from '../../export/data-files.ts';
import { fileResponse } from '../../lib/media-types.ts';

export const GET = async () => fileResponse(corpusJsonSchema(await getCorpus()), 'schema');
