import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import sirv from 'sirv';
import { site } from '../lib/site.ts';

/** `npm run serve`: serves the built site on localhost:4321, under its base path. */
const port = Number(process.env['PORT'] ?? 4321);
const assets = sirv('dist', { etag: true });
const notFound = readFileSync('dist/404.html');

const server = createServer((request, response) => {
  const fallback = () => {
    response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(notFound);
  };
  const url = request.url ?? '/';
  if (!url.startsWith(site.base)) {
    if (url === '/') response.writeHead(302, { location: site.base }).end();
    else fallback();
    return;
  }
  request.url = `/${url.slice(site.base.length)}`;
  assets(request, response, fallback);
});

server.listen(port, 'localhost', () => {
  console.log(`Lignes de faille : http://localhost:${port}${site.base}`);
});
