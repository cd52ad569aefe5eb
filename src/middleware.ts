import { defineMiddleware } from 'astro:middleware';
import { typesetHtml } from './markdown/typeset-html.ts';

/** French typography for every page, whatever wrote its text: content, interface or component. */
export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const html = await typesetHtml(await response.text());
  return new Response(html, { status: response.status, headers: response.headers });
});
