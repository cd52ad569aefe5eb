import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type HTMLElement, parse } from 'node-html-parser';
import type { BuiltSite } from './setup.ts';

/** A built page, parsed. */
export interface BuiltPage {
  /** Path from the base: `articles/x/`, `404.html`. */
  path: string;
  html: string;
  root: HTMLElement;
}

/** Every page of a built site, in order; addresses that only lead to a page are none. */
export function pagesOf({ folder }: BuiltSite): BuiltPage[] {
  return filesOf(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = readFileSync(join(folder, file), 'utf8');
      return { path: file.replace(/index\.html$/, ''), html, root: parse(html) };
    })
    .filter(({ root }) => root.querySelector('meta[http-equiv=refresh]') === null);
}

/** Every file of a folder, from it, in order. */
export function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}
