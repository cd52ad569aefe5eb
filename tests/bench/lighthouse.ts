import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { build, ROOT, serve } from '../site/build.ts';
import { launchChromium } from '../site/chromium.ts';
import { filesOf } from '../site/html.ts';
import { KINDS } from '../site/kinds.ts';
import { install } from './peers.ts';
import { quantity, say, table } from './report.ts';

/** Audits of each page, of which the median counts: a busy machine is slow now and then. */
const SAMPLES = 3;
/** Where the browser listens to Lighthouse. */
const PORT = 9223;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];

/** What is read of a result; https://github.com/GoogleChrome/lighthouse/blob/main/docs/understanding-results.md */
interface Result {
  categories: Record<string, { score: number; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { score: number | null; numericValue?: number }>;
  runtimeError?: { message: string };
}

type Lighthouse = (url: string, flags: object) => Promise<{ lhr: Result } | undefined>;

/**
 * Audits one page of each kind of this site with Lighthouse, in its mobile defaults, served by a host
 * that compresses.
 *
 * @param folder where Lighthouse is installed
 * @returns a table of Markdown
 */
export async function auditSite(folder: string): Promise<string> {
  install(folder, { lighthouse: '13.5.0' });
  const { resolve } = createRequire(join(folder, 'package.json'));
  const { default: lighthouse } = (await import(pathToFileURL(resolve('lighthouse')).href)) as {
    default: Lighthouse;
  };
  say('building the site');
  const { status, output } = await build(ROOT, {}, '.astro/bench');
  if (status !== 0) throw new Error(output);
  const dist = join(ROOT, '.astro/bench');
  for (const file of filesOf(dist).filter((path) => /\.(?:html|js|json|svg)$/.test(path))) {
    writeFileSync(join(dist, `${file}.br`), brotliCompressSync(readFileSync(join(dist, file))));
  }
  const site = await serve(dist);
  const browser = await launchChromium([`--remote-debugging-port=${String(PORT)}`]);
  try {
    const rows: string[][] = [];
    for (const [kind, path] of Object.entries(KINDS)) {
      say(`Lighthouse: ${kind}`);
      const results: Result[] = [];
      while (results.length < SAMPLES) {
        const run = await lighthouse(site.url + path, { port: PORT, logLevel: 'error' });
        const fault = run === undefined ? 'no result' : run.lhr.runtimeError?.message;
        if (run === undefined || fault !== undefined) throw new Error(`${kind}: ${String(fault)}`);
        results.push(run.lhr);
      }
      const [median] = results.toSorted((a, b) => paintOf(a) - paintOf(b)).slice(SAMPLES >> 1);
      if (median !== undefined) rows.push(rowOf(kind, median));
    }
    return table(['Lighthouse, mobile', ...CATEGORIES, 'simulated LCP', 'lost points'], rows);
  } finally {
    await browser.close();
    await site.close();
  }
}

function paintOf({ audits }: Result): number {
  return audits['largest-contentful-paint']?.numericValue ?? NaN;
}

/** The scores of a page, its paint, and the audits that cost points. */
function rowOf(kind: string, result: Result): string[] {
  const categories = CATEGORIES.flatMap((id) => result.categories[id] ?? []);
  const lost = categories
    .filter(({ score }) => Math.round(score * 100) < 100)
    .flatMap(({ auditRefs }) => auditRefs)
    .filter(({ id, weight }) => weight > 0 && (result.audits[id]?.score ?? 1) < 1)
    .map(({ id }) => `\`${id}\``);
  return [
    kind,
    ...categories.map(({ score }) => quantity(score * 100, '', 0)),
    quantity(paintOf(result) / 1000, 's', 2),
    lost.join(', ') || '—',
  ];
}
