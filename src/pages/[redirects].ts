import { getCorpus } from '../corpus/index.ts';
import { redirectsFile } from '../export/redirects.ts';

/** `_redirects`: a page may not bear that name itself. */
export const getStaticPaths = () => [{ params: { redirects: '_redirects' } }];

export const GET = async () => new Response(redirectsFile(await getCorpus()));
