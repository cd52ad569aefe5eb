import { cpSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { temporaryProject } from '../fixtures/project.ts';
import { addCode, build, ROOT, serve, type Served } from './build.ts';
import { unpackChromium } from './chromium.ts';
import { strangeProject } from './strange-site.ts';

export interface BuiltSite {
  folder: string;
  base: string;
  /** Address of its home page, with a final slash. */
  url: string;
  /** What its build wrote on the terminal. */
  output: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    /**
     * The real site at the root of its host; under a base path, that of another corpus, and one of
     * what is strange and right.
     */
    sites: { real: BuiltSite; second: BuiltSite; strange: BuiltSite };
  }
}

/** Who answers for the strange site; nobody does for the others. */
export const ANSWERABLE = {
  SITE_PUBLISHER: 'Association Exemple',
  SITE_DIRECTOR: 'Direction Exemple',
  SITE_HOST: 'Hôte, 2 rue Neuve, 75000 Paris',
  CONTACT_URL: 'mailto:redaction@example.org',
};

/** What the strange site is built from. */
export const COMMIT = '0123456789abcdef0123456789abcdef01234567';

/** Unpacks the browser, builds the sites and serves them. */
export default async function setup(project: TestProject) {
  const other = temporaryProject(new Map());
  cpSync(join(ROOT, 'tests/fixtures/second-corpus'), other.root, { recursive: true });
  addCode(other.root);
  const odd = strangeProject();
  const [real, second, strange] = await Promise.all([
    buildSite(ROOT, '.astro/tests'),
    buildSite(other.root, 'dist', { BASE_PATH: '/un/sous/dossier/' }),
    buildSite(odd.root, 'dist', { BASE_PATH: '/un/dossier/', SITE_COMMIT: COMMIT, ...ANSWERABLE }),
    unpackChromium(),
  ]);
  const servers: Served[] = [];
  const publish = async (site: Omit<BuiltSite, 'url'>): Promise<BuiltSite> => {
    const server = await serve(site.folder, site.base);
    servers.push(server);
    return { ...site, url: server.url };
  };
  project.provide('sites', {
    real: await publish(real),
    second: await publish(second),
    strange: await publish(strange),
  });
  return async () => {
    await Promise.all(servers.map(({ close }) => close()));
    other.remove();
    odd.remove();
  };
}

async function buildSite(root: string, into: string, variables: Record<string, string> = {}) {
  const { status, output } = await build(root, variables, into);
  if (status !== 0) throw new Error(`The build failed.\n${output}`);
  return { folder: join(root, into), base: variables['BASE_PATH'] ?? '/', output };
}
