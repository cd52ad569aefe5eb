import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sirv from 'sirv';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { commitOf } from '../../src/delivery/commit.ts';
import { publishedFiles, writeManifest } from '../../src/delivery/manifest.ts';
import { Unreadable, verifyCopy } from '../../src/delivery/verify.ts';

let copy = '';
const write = (path: string, text: string) => {
  mkdirSync(join(copy, path, '..'), { recursive: true });
  writeFileSync(join(copy, path), text);
};
const told = async (place: string) => (await verifyCopy(place, () => undefined)).report;

beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), 'lignes-de-faille-'));
  write('index.html', 'accueil');
  write('articles/x/index.html', 'article');
  write('404.html', 'introuvable');
  write('_headers', '/*');
  const commit = '0123456789abcdef0123456789abcdef01234567';
  write('manifeste.json', writeManifest({ commit, files: publishedFiles(copy) }));
});
afterEach(() => {
  rmSync(copy, { recursive: true });
});

/** What is wrong with a copy: one file of each kind. */
function damage(): void {
  write('articles/x/index.html', 'autre article');
  rmSync(join(copy, 'index.html'));
  write('intrus.js', '');
}

describe('a folder', () => {
  test('like its manifest is said to be', async () => {
    expect(await told(copy)).toMatchInlineSnapshot(
      `"3 fichiers du commit 0123456789abcdef0123456789abcdef01234567 : la copie est conforme à son manifeste."`,
    );
  });

  test('is told file by file what differs', async () => {
    damage();
    expect(await told(copy)).toMatchInlineSnapshot(`
      "changé   articles/x/index.html : attendu 7 octets, 84393add8c48… ; trouvé 13 octets, 625db7d5e474…
      absent   index.html
      de trop  intrus.js

      3 différences sur 3 fichiers du commit 0123456789abcdef0123456789abcdef01234567."
    `);
  });

  test.each(['', '{"files":3}'])('whose manifest is « %s » is refused', async (text) => {
    write('manifeste.json', text);
    await expect(told(copy)).rejects.toThrow(/n’est pas un manifeste lisible/);
  });

  test('without a manifest, or that is not there, is refused', async () => {
    rmSync(join(copy, 'manifeste.json'));
    await expect(told(copy)).rejects.toThrow(Unreadable);
    await expect(told(join(copy, 'ailleurs'))).rejects.toThrow(/n’existe pas/);
  });
});

describe('an address', () => {
  const server = createServer((request, response) => {
    // Under a folder, as a mirror may be.
    request.url = request.url?.replace('/miroir', '');
    sirv(copy, { dev: true })(request, response, () => {
      response.writeHead(404).end('introuvable');
    });
  });
  let address = '';
  beforeEach(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    address = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/miroir`;
  });
  afterEach(() => {
    server.closeAllConnections();
    server.close();
  });

  test('is read as a reader reads it', async () => {
    expect(await told(address)).toContain('la copie est conforme');
    damage();
    const { isSame, report } = await verifyCopy(`${address}/`, () => undefined);
    expect(isSame).toBe(false);
    expect(report).toContain('absent   index.html');
    expect(report).toContain('changé   articles/x/index.html');
  });

  test('is the only one that is asked, whatever its manifest names', async () => {
    write('été à Erevan.txt', 'étrange');
    const elsewhere = { path: 'http://127.0.0.1:9/x', bytes: 0, sha256: '0'.repeat(64) };
    const files = [...publishedFiles(copy).filter(({ path }) => path !== 'manifeste.json')];
    write('manifeste.json', writeManifest({ files: [...files, elsewhere] }));
    expect(await told(address)).toMatch(/^absent {3}http:.*\n\n1 différence sur 5 fichiers\.$/);
  });

  test('that stops in the middle of a file is told', async () => {
    const cut = createServer((_, response) => {
      response.writeHead(200, { 'content-length': '100' }).write('{');
      response.destroy();
    });
    await new Promise<void>((resolve) => cut.listen(0, '127.0.0.1', resolve));
    const { port } = cut.address() as AddressInfo;
    await expect(told(`http://127.0.0.1:${String(port)}/`)).rejects.toThrow(/ne répond pas/);
    cut.close();
  });

  test('that does not answer is told', async () => {
    await expect(told('http://127.0.0.1:9/')).rejects.toThrow(
      /^http:\/\/127.0.0.1:9\/manifeste.json ne répond pas/,
    );
  });
});

test('the commit of a folder is that of git, and says when files differ', () => {
  expect(commitOf(copy)).toEqual({});
  const git = (...args: string[]) =>
    spawnSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], {
      cwd: copy,
      encoding: 'utf8',
    }).stdout.trim();
  git('init', '-q');
  git('add', '-A');
  git('commit', '-q', '-m', 'Publish');
  expect(commitOf(copy)).toEqual({ commit: git('rev-parse', 'HEAD') });
  write('index.html', 'autre');
  expect(commitOf(copy)).toMatchObject({ modified: true });
});
