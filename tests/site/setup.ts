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

/** Unpacks the browser, builds the sites and serves them. Builds in one folder must not overlap. */
export default async function setup(project: TestProject) {
  const { root, remove } = fixtureProject();
  const ends: (() => unknown)[] = [remove];
  const publish = async (from: string, folder: string, base = '/', variables = {}) => {
    const { status, output } = await build(from, { BASE_PATH: base, ...variables }, folder);
    if (status !== 0) throw new Error(`The build failed.\n${output}`);
    const { url, close } = await serve(join(from, folder), base);
    ends.push(close);
    return { folder: join(from, folder), base, url, output };
  };
  const real = async () => ({
    plain: await publish(ROOT, '.astro/tests/plain'),
    based: await publish(ROOT, '.astro/tests/based', '/un/sous/dossier/', ANSWERABLE),
  });
  const [{ plain, based }, fixture] = await Promise.all([
    real(),
    publish(root, 'dist', '/un/dossier/'),
    unpackChromium(),
  ]);
  project.provide('sites', { plain, based, fixture });
  return () => Promise.all(ends.map((end) => end()));
}
