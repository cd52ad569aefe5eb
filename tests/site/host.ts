import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject, onTestFinished } from 'vitest';
import { siteServer } from '../../src/cli/server.ts';
import { describeSite } from '../../src/delivery/checksums.ts';
import { filesOf } from './html.ts';

/** What is done to an answer: nothing, cut, not the right one, or made to wait. */
export type Fault = 'cut' | 'altered' | Promise<unknown> | undefined;

/** Enough of the site to see one version replace another, and few files to bring. */
const FEW =
  /^(?:_astro|hors-connexion|methode|recherche|themes\/index|404|favicon|index|service-worker)\b/;

/**
 * A host of the site under a base path, whose files and whose failings a test decides.
 *
 * @param what the whole site as it is built, or a few of its pages
 */
export async function openHost(what: 'whole' | 'few' = 'few') {
  const { folder: built, base } = inject('sites').based;
  const folders: string[] = [];
  const asked: string[] = [];
  const copyOf = (from: string, isKept: (file: string) => boolean): string => {
    const copy = mkdtempSync(join(tmpdir(), 'lignes-de-faille-'));
    folders.push(copy);
    for (const file of filesOf(from).filter(isKept)) cpSync(join(from, file), join(copy, file));
    describeSite(copy, base);
    return copy;
  };
  const folder = what === 'whole' ? built : copyOf(built, (file) => FEW.test(file));
  let site = siteServer(folder, base);
  let faultOf: (path: string) => Fault = () => undefined;
  const server = createServer((request, response) => {
    const path = (request.url ?? '').slice(base.length);
    asked.push(path);
    const fault = faultOf(path);
    if (fault === 'cut') request.socket.destroy();
    else if (fault === 'altered') response.end('autre chose');
    else void Promise.resolve(fault).then(() => site.emit('request', request, response));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
    for (const copy of folders) rmSync(copy, { recursive: true });
  });
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}${base}`,
    /** Paths asked for, from the base of the site. */
    asked,
    fail(fault: typeof faultOf): void {
      faultOf = fault;
    },
    /** Publishes another version of the site, with changed words in some files. */
    publish(changes: Readonly<Record<string, readonly [from: string, to: string]>>): void {
      const copy = copyOf(folder, () => true);
      for (const [path, [from, to]] of Object.entries(changes)) {
        const text = readFileSync(join(copy, path), 'utf8');
        if (!text.includes(from)) throw new Error(`${path} does not hold: ${from}`);
        writeFileSync(join(copy, path), text.replaceAll(from, to));
      }
      describeSite(copy, base);
      site = siteServer(copy, base);
      asked.length = 0;
    },
  };
}
