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

const parsed = new Map<string, readonly BuiltPage[]>();

/**
 * Every page of a built site, in order; addresses that only lead to a page are none. They are parsed
 * once for all the files of a worker: a test must not change them.
 */
export function pagesOf({ folder }: Pick<BuiltSite, 'folder'>): readonly BuiltPage[] {
  const pages = parsed.get(folder) ?? parseAll(folder);
  parsed.set(folder, pages);
  return pages;
}

function parseAll(folder: string): readonly BuiltPage[] {
  return filesOf(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = readFileSync(join(folder, file), 'utf8');
      return { path: file.replace(/index\.html$/, ''), html, root: parse(html) };
    })
    .filter(({ root }) => root.querySelector('meta[http-equiv=refresh]') === null);
}

/** The page of a site by its path: `articles/x/`, '' for the first. */
export function pageAt(site: Pick<BuiltSite, 'folder'>, path: string): BuiltPage {
  const page = pagesOf(site).find((each) => each.path === path);
  if (page === undefined) throw new Error(`No page: /${path}`);
  return page;
}

/** An attribute of every element that matches, « » where one has none. */
export function attributesOf(root: HTMLElement, selector: string, name = 'href'): string[] {
  return root.querySelectorAll(selector).map((element) => element.getAttribute(name) ?? '');
}

/** Every file of a folder, from it, in order. */
export function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}
