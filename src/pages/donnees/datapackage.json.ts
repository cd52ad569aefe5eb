import { getCorpus } from '../../corpus/index.ts';
import { datapackage } from '../../export/datapackage.ts';
import { fileResponse } from '../../lib/media-types.ts';

export const GET = async () => fileResponse(datapackage(await getCorpus()), 'json');
