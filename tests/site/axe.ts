import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2 AA, and what axe recommends beyond it. */
const ALL = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Gives axe to each page that a tab opens from now on, which takes less than to send it to each. */
export async function withAxe(page: Page): Promise<Page> {
  await page.addInitScript(AXE);
  return page;
}

/**
 * What axe finds wrong in a page, by tags of rules or by rules, but for some. It is evaluated: the
 * policy of pages refuses an added script.
 */
export async function violations(
  page: Page,
  runOnly: readonly string[] = ALL,
  except: readonly string[] = [],
): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  const rules = Object.fromEntries(except.map((rule) => [rule, { enabled: false }]));
  const options = { runOnly, rules, resultTypes: ['violations'], preload: false };
  const result = await page.evaluate<AxeResults>(`axe.run(${JSON.stringify(options)})`);
  return result.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
  );
}
