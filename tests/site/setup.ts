import { spawnSync } from 'node:child_process';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { siteServer } from '../../src/cli/server.ts';
import { unpackChromium } from './chromium.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The site built as anyone builds it, and the same under a base path. */
    sites: { plain: BuiltSite; based: BuiltSite };
  }
}

export interface BuiltSite {
  folder: string;
  base: string;
  /** Address of its home page, with a final slash. */
  url: string;
}

/** Who answers for the site under a base path; nobody does for the other. */
export const ANSWERABLE = {
  SITE_PUBLISHER: 'Association Exemple',
  SITE_DIRECTOR: 'Direction Exemple',
  SITE_HOST: 'Hôte, 2 rue Neuve, 75000 Paris',
  CONTACT_URL: 'mailto:redaction@example.org',
  REPLY_URL: '',
};

const ROOT = join(import.meta.dirname, '../..');

/** Unpacks the browser; builds the site at the root of a host and under a base path, serves both. */
export default async function setup(project: TestProject) {
  await unpackChromium();
  const servers: Server[] = [];
  const build = async (folder: string, base: string, told = {}): Promise<BuiltSite> => {
    const { status, stdout, stderr } = spawnSync('astro', ['build', '--outDir', folder], {
      cwd: ROOT,
      encoding: 'utf8',
      env: {
        ...process.env,
        NODE_ENV: 'production',
        BASE_PATH: base,
        SITE_URL: '',
        ...Object.fromEntries(Object.keys(ANSWERABLE).map((name) => [name, ''])),
        ...told,
      },
    });
    if (status !== 0) throw new Error(`La construction a échoué.\n${stdout}\n${stderr}`);
    const server = siteServer(join(ROOT, folder), base);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    servers.push(server);
    const { port } = server.address() as AddressInfo;
    return { folder: join(ROOT, folder), base, url: `http://127.0.0.1:${port}${base}` };
  };
  project.provide('sites', {
    plain: await build('.astro/tests/racine', '/'),
    based: await build('.astro/tests/sous-dossier', '/un/sous/dossier/', ANSWERABLE),
  });
  return async () => {
    await Promise.all(
      servers.map(
        (server) =>
          new Promise<void>((resolve) => {
            server.closeAllConnections();
            server.close(() => {
              resolve();
            });
          }),
      ),
    );
  };
}
