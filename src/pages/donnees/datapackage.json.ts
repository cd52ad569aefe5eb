import { getCorpus } from '../../corpus/index.ts';
import { json } from '../../export/data-files.ts';
import { datapackage } from '../../export/datapackage.ts';
import { fileResponse } from '../../lib/media-types.ts';

export const GET = async () => fileResponse(json(datapackage(await getCorpus())), 'json');
