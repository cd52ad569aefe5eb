import { readFileSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { parseDocument, visit } from 'yaml';
import type { Issue } from '../corpus/issue.ts';
import { COLLECTIONS, type CollectionName } from '../schema/collections.ts';

/** The folder of the entries that have a page, by the folder of their pages. */
const FOLDERS: Readonly<Record<string, CollectionName>> = {
  articles: 'articles',
  acteurs: 'actors',
  themes: 'topics',
  evenements: 'events',
};

/** The folders that a page lists or draws, beside that of its own name. */
const SHOWN: Readonly<Record<string, readonly CollectionName[]>> = {
  acteurs: ['stances'],
  chronologie: ['events'],
  previsions: ['predictions'],
  methode: ['articles', 'stances'],
};

/**
 * The issues to show on a page: those of its entry first, then of the entries that it names and that
 * name it; on a page that lists entries, theirs; on the home page, all. An entry that cannot be read is
 * told on the page that it would have.
 *
 * @param root the project's folder
 * @param path path of the page from the base: `evenements/sommet-d-erevan/`
 */
export function concerned(root: string, issues: readonly Issue[], path: string): Issue[] {
  const [folder = '', id = ''] = path.split('/');
  if (folder === '' || folder === 'donnees') return [...issues];
  const own = FOLDERS[folder];
  if (own === undefined || id === '') {
    const shown = [...(own === undefined ? [] : [own]), ...(SHOWN[folder] ?? [])];
    return issues.filter(({ file }) => shown.some((name) => file.startsWith(`content/${name}/`)));
  }
  const ownFile = `content/${own}/${id}${COLLECTIONS[own].extension}`;
  const named = namesIn(join(root, ownFile));
  const about = new Set(
    issues
      .map(({ file }) => file)
      .filter(
        (file) =>
          file === ownFile ||
          named.has(basename(file, extname(file))) ||
          namesIn(join(root, file)).has(id),
      ),
  );
  const here = issues.filter(({ file }) => about.has(file));
  return [
    ...here.filter(({ file }) => file === ownFile),
    ...here.filter(({ file }) => file !== ownFile),
  ];
}

/** The values that a file gives to its fields and attributes, even one that is no valid entry. */
function namesIn(path: string): Set<string> {
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return new Set();
  const text = readFileSync(path, 'utf8');
  const isBody = path.endsWith(COLLECTIONS.articles.extension);
  const names = new Set<string>();
  visit(parseDocument(isBody ? (text.split(/^---$/m, 2)[1] ?? '') : text), {
    Scalar: (_, { value }) => {
      if (typeof value === 'string') names.add(value);
    },
  });
  for (const [, name = ''] of isBody ? text.matchAll(/\b(?:by|event)="([^"]*)"/g) : [])
    names.add(name);
  return names;
}
