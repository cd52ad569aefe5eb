import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { siteServer } from '../../src/cli/server.ts';

const PAGE = 'Vingt signes, ou pas.';
let dist = '';
let server: Server;

const write = (path: string, words: string) => {
  mkdirSync(dirname(join(dist, path)), { recursive: true });
  writeFileSync(join(dist, path), words);
};

beforeEach(async () => {
  dist = mkdtempSync(join(tmpdir(), 'lignes-de-faille-'));
  write('index.html', PAGE);
  write('404.html', 'Introuvable');
  write('SHA256SUMS', '');
  write('_astro/a.js', 'go()');
  server = siteServer(dist, '/');
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
  rmSync(dist, { recursive: true });
});

/** A connection that sends requests as they are given. */
function send(...requests: string[]) {
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
  socket.write(requests.map((lines) => `${lines}\r\nHost: a\r\n\r\n`).join(''));
  return socket;
}

/** Status, one header and body of what is answered to one request. */
async function answer(request: string, header: string, ...lines: string[]) {
  const all = await text(send([request, 'Connection: close', ...lines].join('\r\n')));
  const [head = '', body] = all.split('\r\n\r\n');
  const [, value] = new RegExp(`\\r\\n${header}: (.*)`, 'i').exec(head) ?? [];
  return [Number(head.split(' ')[1]), value, body];
}

const WHOLE = [200, undefined, PAGE];
const NONE = [416, 'bytes */21', ''];

test.each([
  ['bytes=0-5', [206, 'bytes 0-5/21', 'Vingt ']],
  ['bytes=16-', [206, 'bytes 16-20/21', ' pas.']],
  ['bytes=16-999', [206, 'bytes 16-20/21', ' pas.']],
  ['bytes=9-5', NONE],
  ['bytes=9-0', NONE],
  ['bytes=21-', NONE],
  ['bytes=99999999999999999999-', NONE],
  ['bytes=0-0', WHOLE],
  ['bytes=-5', WHOLE],
  ['bytes=0-99999999999999999999', WHOLE],
  ['bytes=0-1,3-4', WHOLE],
  ['bytes=a-b', WHOLE],
  ['lignes=1-2', WHOLE],
])('the range « %s »', async (range, expected) => {
  expect(await answer('GET / HTTP/1.1', 'content-range', `Range: ${range}`)).toEqual(expected);
});

test('a download that is resumed after a change begins again', async () => {
  const lines = ['Range: bytes=0-5', 'If-Range: W/"1-1"'];
  expect(await answer('GET / HTTP/1.1', 'content-range', ...lines)).toEqual(WHOLE);
});

test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE'])('%s is refused', async (method) => {
  const [status, allow] = await answer(`${method} / HTTP/1.1`, 'allow');
  expect([status, allow]).toEqual([405, 'GET, HEAD']);
});

test.each(['/%', '/%zz', '/%00', '/a%2f..%2fb', `/${'a'.repeat(9000)}`, '//a', 'http://b/'])(
  '%s is unknown',
  async (path) => {
    const none = [404, '11', 'Introuvable'];
    expect(await answer(`GET ${path} HTTP/1.1`, 'content-length')).toEqual(none);
    expect(await answer(`HEAD ${path} HTTP/1.1`, 'content-length')).toEqual([404, '11', '']);
  },
);

test.each(['/_astro/../index.html', '/_astro/%2E%2e/', '/_astro/..\\index.html'])(
  '%s has the headers of the page that it is',
  async (path) => {
    const cache = 'public, max-age=0, must-revalidate';
    expect(await answer(`GET ${path} HTTP/1.1`, 'cache-control')).toEqual([200, cache, PAGE]);
  },
);

test('a file that is replaced is sent whole, and one that is new is found', async () => {
  const ask = (path: string) => answer(`GET ${path} HTTP/1.1`, 'content-length');
  await ask('/');
  write('index.html', PAGE.repeat(2));
  write('nouveau/index.html', 'Là');
  expect(await ask('/')).toEqual([200, '42', PAGE.repeat(2)]);
  expect(await ask('/nouveau/')).toEqual([200, '3', 'Là']);
  rmSync(join(dist, 'nouveau'), { recursive: true });
  expect(await ask('/nouveau/')).toEqual([404, '11', 'Introuvable']);
});

test('nothing is served of a site that is being built', async () => {
  rmSync(join(dist, 'SHA256SUMS'));
  for (const path of ['/', '/_astro/a.js', '/nulle-part/'])
    expect((await answer(`GET ${path} HTTP/1.1`, 'retry-after')).slice(0, 2)).toEqual([503, '5']);
  rmSync(join(dist, '404.html'));
  write('SHA256SUMS', '');
  // What is gone when it is asked for closes the connection, not the server.
  expect(await answer('GET /nulle-part/ HTTP/1.1', 'server')).toEqual([NaN, undefined, undefined]);
  expect(await answer('GET / HTTP/1.1', 'server')).toEqual(WHOLE);
});

/** On other systems nothing lists them. */
const FILES = '/proc/self/fd';

test.runIf(existsSync(FILES))('a download that is given up leaves no file open', async () => {
  write('grand', 'a'.repeat(5_000_000));
  const opened = () => readdirSync(FILES).length;
  const before = opened();
  for (let round = 0; round < 20; round += 1) {
    // The second waits behind the first.
    const socket = send('GET /grand HTTP/1.1', 'GET /grand HTTP/1.1');
    await new Promise((resolve) => socket.once('data', resolve));
    socket.destroy();
  }
  await vi.waitFor(() => {
    expect(opened()).toBeLessThan(before + 5);
  });
});
