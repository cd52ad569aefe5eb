import { defineMiddleware } from 'astro:middleware';
import { getCorpus } from './corpus/index.ts';
import { foreignNames } from './corpus/queries/foreign-names.ts';
import { typesetHtml } from './markdown/typeset-html.ts';

/**
 * In dev, for every page, what a build does as it writes them: French typography and the language of
 * names that are not French. The policy of a page would refuse the scripts that Vite adds.
 */
export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next();
  const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false;
  if (!import.meta.env.DEV || !isPage) return response;
  const html = typesetHtml(await response.text(), foreignNames(getCorpus()));
  return new Response(html, { status: response.status, headers: response.headers });
});
