import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { siteServer } from '../../src/cli/server.ts';
import { brotli, filesOf } from './weigh.ts';

/** A site that is served. */
export interface Host {
  /** Address of its home page, with a final slash. */
  url: string;
  /** Bytes of bodies sent since the last call. */
  sent: () => number;
  close: () => void;
}

/** What a host compresses; fonts, pictures and the index of search are compressed already. */
const COMPRESSIBLE = /\.(?:html|js|json|css|svg|xml|txt|csv|ics)$/;

/** Serves a built site at the root of a host that compresses, its headers those of `npm start`. */
export async function host(folder: string): Promise<Host> {
  for (const file of filesOf(folder).filter((path) => COMPRESSIBLE.test(path))) {
    if (isNewer(join(folder, `${file}.br`), join(folder, file))) continue;
    const content = readFileSync(join(folder, file));
    const compressed = brotli(content);
    if (compressed.length < content.length) writeFileSync(join(folder, `${file}.br`), compressed);
  }
  const notFound = join(folder, '404.html');
  if (!existsSync(notFound)) writeFileSync(notFound, '');
  let bytes = 0;
  const server = siteServer(folder, '/').on('request', (_, response) => {
    response.on('finish', () => {
      bytes += Number(response.getHeader('content-length') ?? 0);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${String(port)}/`,
    sent: () => {
      const before = bytes;
      bytes = 0;
      return before;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Whether a file is there, and was written after another. */
function isNewer(file: string, other: string): boolean {
  const found = statSync(file, { throwIfNoEntry: false });
  return found !== undefined && found.mtimeMs >= statSync(other).mtimeMs;
}
