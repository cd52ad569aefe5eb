import { defineMiddleware } from 'astro:middleware';
import { getCorpus } from './corpus/index.ts';
import { foreignNames } from './corpus/queries/foreign-names.ts';
import { errorPage } from './desk/error-page.ts';
import { versionHeader } from './desk/version.ts';
import { typesetHtml } from './markdown/typeset-html.ts';

/**
 * In dev, for every page, what a build does as it writes them: French typography and the language of
 * names that are not French. The policy of a page would refuse the scripts that Vite adds.
 */
export const onRequest = defineMiddleware(async (_, next) => {
  if (!import.meta.env.DEV) return next();
  const marks = versionHeader();
  try {
    return await typesetPage(await next(), marks);
  } catch (error) {
    return errorPage(error, marks);
  }
});

async function typesetPage(
  response: Response,
  marks: Readonly<Record<string, string>>,
): Promise<Response> {
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const html = typesetHtml(await response.text(), foreignNames(getCorpus()));
  return new Response(html, {
    status: response.status,
    headers: [...response.headers, ...Object.entries(marks)],
  });
}
