import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { headersOf } from '../delivery/headers.ts';

/**
 * A server of the built site under its base path, with its own 404 page and the headers that it asks
 * of any host. A file is sent as its `.br` where there is one.
 *
 * @param dist folder of the built site
 * @param base path from slash to slash, as `site.base`
 */
export function siteServer(dist: string, base: string): Server {
  const assets = sirv(dist, { etag: true, brotli: true });
  const notFound = readFileSync(join(dist, '404.html'));
  return createServer((request, response) => {
    const setHeaders = (path: string) => {
      for (const [name, value] of Object.entries(headersOf(path))) response.setHeader(name, value);
    };
    const fallback = () => {
      // Those of the page sent: a file that is missing today may be there tomorrow.
      setHeaders('404.html');
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(notFound);
    };
    const url = request.url ?? '/';
    setHeaders(url.slice(base.length).replace(/[?#].*$/, ''));
    if (url.startsWith(base)) {
      request.url = `/${url.slice(base.length)}`;
      assets(request, response, fallback);
    } else if (url === '/') {
      response.writeHead(302, { location: base }).end();
    } else {
      fallback();
    }
  });
}
