import { defineMiddleware } from 'astro:middleware';
import { getCorpus } from './corpus/index.ts';
import { foreignNames } from './corpus/queries/foreign-names.ts';
import { digestOf, lastUpdate } from './corpus/queries/version.ts';
import { withPolicy } from './delivery/policy.ts';
import { pathOf } from './lib/routes.ts';
import { typesetHtml } from './markdown/typeset-html.ts';

/**
 * Every page, in dev and in a build: it knows the edition that it prints; French typography and the language of names that are not French,
 * whatever wrote its text; then, in a build, the policy of what stands in it. In dev the policy would
 * refuse the scripts that Vite adds.
 */
export const onRequest = defineMiddleware(async ({ url, locals }, next) => {
  const corpus = await getCorpus();
  locals.edition = { day: lastUpdate(corpus.articles), version: digestOf(corpus) };
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const { status, headers } = response;
  const html = typesetHtml(await response.text(), foreignNames(corpus));
  const path = decodeURI(pathOf(url.pathname));
  return new Response(import.meta.env.DEV ? html : withPolicy(html, path), { status, headers });
});
