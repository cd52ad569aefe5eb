import { defineMiddleware } from 'astro:middleware';
import { getCorpus } from './corpus/index.ts';
import { foreignNames } from './corpus/queries/foreign-names.ts';
import { stylesFirst } from './delivery/head.ts';
import { withPolicy } from './delivery/policy.ts';
import { errorPage } from './desk/error-page.ts';
import { versionHeader } from './desk/version.ts';
import { pathOf } from './lib/routes.ts';
import { typesetHtml } from './markdown/typeset-html.ts';

/**
 * For every page, French typography and the language of names that are not French, whatever wrote
 * its text: content, interface or component; then the policy of what stands in it, but in dev,
 * where it would refuse the scripts that Vite adds.
 */
export const onRequest = defineMiddleware(async ({ url }, next) => {
  const marks = import.meta.env.DEV ? versionHeader() : {};
  try {
    return await finished(await next(), pathOf(url.pathname), marks);
  } catch (error) {
    if (import.meta.env.DEV) return errorPage(error, marks);
    throw error;
  }
});

async function finished(
  response: Response,
  path: string,
  marks: Readonly<Record<string, string>>,
): Promise<Response> {
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const typeset = typesetHtml(await response.text(), foreignNames(getCorpus()));
  const html = import.meta.env.DEV ? typeset : withPolicy(stylesFirst(typeset), path);
  return new Response(html, {
    status: response.status,
    headers: [...response.headers, ...Object.entries(marks)],
  });
}
