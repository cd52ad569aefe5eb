import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject, onTestFinished } from 'vitest';
import { siteServer } from '../../src/cli/server.ts';
import { describeSite } from '../../src/delivery/checksums.ts';

/** What is done to an answer: nothing, cut, not the right one, or made to wait. */
export type Fault = 'cut' | 'altered' | Promise<unknown> | undefined;

/** A host of the second site, under a base path, whose versions and failures a test decides. */
export async function openHost() {
  const { folder, base } = inject('sites').second;
  const asked: string[] = [];
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
      const copy = mkdtempSync(join(tmpdir(), 'lignes-de-faille-'));
      onTestFinished(() => {
        rmSync(copy, { recursive: true });
      });
      cpSync(folder, copy, { recursive: true });
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
