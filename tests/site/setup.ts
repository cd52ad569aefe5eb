import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { build, ROOT, serve } from './build.ts';
import { unpackChromium } from './chromium.ts';
import { fixtureProject } from './fixture-site.ts';

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
    /** The real site, at the root of its host and under a base path, and that of a fictional corpus. */
    sites: { plain: BuiltSite; based: BuiltSite; fixture: BuiltSite };
  }
}

/** Who answers for the site under a base path; nobody does for the other. */
export const ANSWERABLE = {
  SITE_PUBLISHER: 'Association Exemple',
  SITE_DIRECTOR: 'Direction Exemple',
  SITE_HOST: 'Hôte, 2 rue Neuve, 75000 Paris',
  CONTACT_URL: 'mailto:redaction@example.org',
};

/** Unpacks the browser, builds the sites and serves them. */
export default async function setup(project: TestProject) {
  const { root, remove } = fixtureProject();
  const [[plain, based], fixture] = await Promise.all([
    buildReal(),
    buildSite(root, 'dist', { BASE_PATH: '/un/dossier/' }),
    unpackChromium(),
  ]);
  const closes: (() => Promise<void>)[] = [];
  const published = async (site: Omit<BuiltSite, 'url'>): Promise<BuiltSite> => {
    const { url, close } = await serve(site.folder, site.base);
    closes.push(close);
    return { ...site, url };
  };
  project.provide('sites', {
    plain: await published(plain),
    based: await published(based),
    fixture: await published(fixture),
  });
  return async () => {
    await Promise.all(closes.map((close) => close()));
    remove();
  };
}

/** One after the other: two builds of one folder share their caches. */
async function buildReal() {
  const plain = await buildSite(ROOT, '.astro/tests/plain');
  const variables = { BASE_PATH: '/un/sous/dossier/', ...ANSWERABLE };
  return [plain, await buildSite(ROOT, '.astro/tests/based', variables)] as const;
}

async function buildSite(root: string, into: string, variables: Record<string, string> = {}) {
  const { status, output } = await build(root, variables, into);
  if (status !== 0) throw new Error(`The build failed.\n${output}`);
  return { folder: join(root, into), base: variables['BASE_PATH'] ?? '/', output };
}
