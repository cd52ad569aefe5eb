import { getCorpus } from '../../corpus/index.ts';
import { network } from '../../export/network.ts';
import { fileResponse } from '../../lib/media-types.ts';

export const GET = async () => fileResponse(network(await getCorpus()), 'gexf');
