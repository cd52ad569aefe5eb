import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { launchChromium } from '../site/chromium.ts';
import { KINDS } from '../site/kinds.ts';
import { type Audit, type LighthouseResult, medianAudit, readAudit } from './audit.ts';
import { host } from './host.ts';
import { importFrom, install } from './install.ts';
import { measure } from './measure.ts';
import { say } from './report.ts';

const ROOT = join(import.meta.dirname, '../..');
/** Where the site is built for this, from the project's folder. */
const BUILT = '.astro/bench';
/** Of each page, of which the median counts: a busy machine is slow now and then. */
const SAMPLES = 3;
const PACKAGES = { lighthouse: '13.5.0' };

/** What no page can be faster than: the least page that loses no point. */
const BARE = {
  kind: 'bare page',
  path: 'page-nue/',
  html: `<!doctype html>
<html lang="fr">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Page nue</title><meta name="description" content="Une page nue."><link rel="icon" href="data:,"></head>
<body><main><h1>Page nue</h1><p>Un paragraphe.</p></main></body>
</html>
`,
};

type Lighthouse = (url: string, flags: object) => Promise<{ lhr: LighthouseResult } | undefined>;

/**
 * Audits with Lighthouse, in its mobile defaults, one page of each kind of this site, built and
 * served as a host that compresses would, and a bare page.
 *
 * @param folder where Lighthouse is installed
 */
export async function auditSite(folder: string): Promise<Audit[]> {
  install(folder, PACKAGES);
  const { default: lighthouse } = (await importFrom(folder, 'lighthouse')) as {
    default: Lighthouse;
  };
  say('building the site');
  await measure('node_modules/.bin/astro', ['build', '--outDir', BUILT], ROOT);
  mkdirSync(join(ROOT, BUILT, BARE.path));
  writeFileSync(join(ROOT, BUILT, BARE.path, 'index.html'), BARE.html);
  const site = await host(join(ROOT, BUILT));
  const port = await freePort();
  const browser = await launchChromium([`--remote-debugging-port=${String(port)}`]);
  try {
    const pages: [kind: string, path: string][] = [
      [BARE.kind, BARE.path],
      ...Object.entries(KINDS),
    ];
    const audits: Audit[] = [];
    for (const [index, [kind, path]] of pages.entries()) {
      say(`Lighthouse: ${kind}, ${String(index + 1)} of ${String(pages.length)}`);
      const samples: Audit[] = [];
      for (let sample = 0; sample < SAMPLES; sample += 1) {
        const run = await lighthouse(site.url + path, { port, logLevel: 'error' });
        if (run === undefined) throw new Error(`Lighthouse gave no result for /${path}.`);
        samples.push(readAudit(kind, run.lhr));
      }
      audits.push(medianAudit(samples));
    }
    return audits;
  } finally {
    await browser.close();
    site.close();
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
