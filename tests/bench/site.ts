import { appendFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeProject } from './generator/project.ts';
import { type Measure, measure } from './measure.ts';
import { say } from './report.ts';
import { total, type Weight, weigh } from './weigh.ts';

/** What this site takes with a corpus of so many articles. */
export interface SiteFigures {
  articles: number;
  check: Measure;
  cold: Build;
  /** After a note was added to one article. */
  edited: Build;
  weights: Weight[];
  search: { files: number; bytes: number };
}

/** A build, its parts in seconds of processor: what a busy machine changes least. */
export interface Build {
  whole: Measure;
  /** Checks and pages: what a site without search and pictures does. */
  pages: number;
  search: number;
  cards: number;
  /** Most bytes of memory for checks and pages. */
  memory: number;
}

/** Caches of earlier commands, from the project's folder. */
const CACHES = [
  'node_modules/.cache',
  'node_modules/.astro',
  'node_modules/.vite',
  '.astro',
  'dist',
];
const PAGES_DONE = '✓ Completed in';
const NOTE = '\n<EditorialNote>\nUne note d’essai de plus.\n</EditorialNote>\n';

/**
 * Writes a project, checks it, builds it without caches, then again after one edit.
 *
 * @param step where this stands in all that is measured, said with each thing done
 */
export async function measureSite(
  folder: string,
  articles: number,
  step: string,
): Promise<SiteFigures> {
  const name = `${step}, ${String(articles)} articles`;
  say(`${name}: writing the corpus`);
  writeProject(folder, articles);
  say(`${name}: check`);
  const check = await measure('node', ['src/cli/check.ts'], folder);
  for (const cache of CACHES) rmSync(join(folder, cache), { recursive: true, force: true });
  say(`${name}: cold build`);
  const cold = await build(folder);
  const [edited = ''] = readdirSync(join(folder, 'content/articles'));
  appendFileSync(join(folder, 'content/articles', edited), NOTE);
  say(`${name}: build after one edit`);
  return {
    articles,
    check,
    cold,
    edited: await build(folder),
    weights: weigh(join(folder, 'dist')),
    search: total(join(folder, 'dist/pagefind')),
  };
}

async function build(folder: string): Promise<Build> {
  const whole = await measure('node_modules/.bin/astro', ['build'], folder);
  const lineOf = (text: string) => whole.lines.findLast((line) => line.text.includes(text));
  const at = (text: string) => lineOf(text)?.cpu ?? 0;
  // Astro says that pages are done, then each integration says what it wrote.
  const [pages, search, cards] = [at(PAGES_DONE), at(':recherche]'), at(':cartes]')];
  return {
    whole,
    pages: pages + Math.max(0, whole.cpu - cards),
    search: search - pages,
    cards: cards - search,
    memory: lineOf(PAGES_DONE)?.memory ?? 0,
  };
}
