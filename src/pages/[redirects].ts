import type { APIContext } from 'astro';
import { getCorpus } from '../corpus/index.ts';
import { redirectsFile } from '../export/redirects.ts';

/** `_redirects`, where there are any; a page may not bear that name itself. */
export const getStaticPaths = () => {
  const text = redirectsFile(getCorpus());
  return text === '' ? [] : [{ params: { redirects: '_redirects' }, props: { text } }];
};

export const GET = ({ props }: APIContext) => new Response(String(props['text']));
