import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import sirv from 'sirv';
import { headersOf } from '../delivery/headers.ts';
import { routes } from '../lib/routes.ts';

/** Ranges that sirv reads as HTTP means them. Any other is ignored, as HTTP allows. */
const RANGE = /^bytes=(?!0+-0+$)(\d+)-(\d{0,15})$/;

/** A range after the end of any file, which sirv answers by 416. */
const OUT_OF_REACH = `bytes=${String(Number.MAX_SAFE_INTEGER)}-`;

/** Whether a built site is whole: a build first takes its sums away, and writes them last. */
export function isWhole(dist: string): boolean {
  return existsSync(join(dist, routes.checksums()));
}

/**
 * A server of the built site under its base path, with its own 404 page and the headers that it asks
 * of any host. Files are read at each request, for a build may replace them; while it does, nothing is
 * served. A file is sent as its `.br` where there is one.
 *
 * @param dist folder of the built site
 * @param base path from slash to slash, as `site.base`
 */
export function siteServer(dist: string, base: string): Server {
  const send = sirv(dist, { dev: true, etag: true, brotli: true });
  return createServer((request, response) => {
    // Without `.` and `..`, encoded or not: the headers are those of the file that is sent.
    const { pathname = '', search = '' } = URL.parse(`http://host${request.url ?? ''}`) ?? {};
    const path = pathname.startsWith(base) ? pathname.slice(base.length) : undefined;
    const say = (status: number, body: string | Buffer, headers: Record<string, string> = {}) => {
      // Not those of the path: what is missing today may be there tomorrow.
      setHeaders(response, '404.html');
      response.writeHead(status, {
        'Content-Type': `text/${typeof body === 'string' ? 'plain' : 'html'}; charset=utf-8`,
        'Content-Length': Buffer.byteLength(body),
        ...headers,
      });
      response.end(body);
    };
    const sayUnknown = () => {
      say(404, readFileSync(join(dist, '404.html')));
    };
    try {
      if (request.method !== 'GET' && request.method !== 'HEAD')
        say(405, 'Ce site se lit par GET ou HEAD.', { Allow: 'GET, HEAD' });
      else if (!isWhole(dist))
        say(503, 'Le site se construit : revenez dans un instant.', { 'Retry-After': '5' });
      else if (path !== undefined) {
        request.url = `/${path}${search}`;
        setHeaders(response, path);
        checkRange(request);
        closeWith(response);
        send(request, response, sayUnknown);
      } else if (pathname === '/') say(302, '', { Location: base });
      else sayUnknown();
    } catch {
      // A file that a build took away after it was looked for.
      response.destroy();
    }
  });
}

function setHeaders(response: ServerResponse, path: string): void {
  for (const [name, value] of Object.entries(headersOf(path))) response.setHeader(name, value);
}

/** Leaves to sirv no range that it cannot read: one made it throw. */
function checkRange({ method, headers }: IncomingMessage): void {
  if (headers.range === undefined) return;
  const [, first, last = ''] = RANGE.exec(headers.range) ?? [];
  if (first === undefined || method === 'HEAD' || headers['if-range'] !== undefined)
    delete headers.range;
  else if (last !== '' && Number(last) < Number(first)) headers.range = OUT_OF_REACH;
}

/** Closes the file that an answer is read from with the answer, and the reverse: sirv does neither. */
function closeWith(response: ServerResponse): void {
  response.once('pipe', (file: Readable) => {
    file.once('error', () => response.destroy());
    response.once('close', () => file.destroy());
  });
}
