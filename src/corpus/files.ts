import type { Dirent } from 'node:fs';
import { join } from 'node:path';
import { nearest } from '../lib/nearest.ts';
import { slug } from '../lib/slug.ts';
import { type CollectionName, COLLECTION_NAMES } from '../schema/collection-names.ts';
import { COLLECTIONS } from '../schema/collections.ts';
import { id as idSchema } from '../schema/common.ts';
import { kindOf, readFolder } from './disk.ts';
import { atFile, type Finding, type Issue } from './issue.ts';
import { LEDGER_NAME } from './ledger/file.ts';
import { SITE_NAME } from './site-file.ts';

/** One file of a collection. */
export interface EntryFile {
  id: string;
  /** Path from the project's folder. */
  file: string;
  /** Whether it is a file of that collection by its kind and extension. */
  isEntry: boolean;
}

/** Prose of the site about itself, which Astro reads. */
const PAGES = 'pages';

/** Without these, the site has nothing to show. */
const NEEDED: readonly CollectionName[] = ['articles', 'actors', 'topics', 'events'];

/** What stands in `content/` beside the collections: a misspelt folder, most likely. */
export function contentIssues(root: string): Issue[] {
  const known: string[] = [...COLLECTION_NAMES, PAGES, LEDGER_NAME, SITE_NAME];
  const issues: Issue[] = [];
  const foreign = readFolder(root, 'content', issues)
    .filter(({ name }) => !name.endsWith('.md') && !known.includes(name))
    .map(({ name }) =>
      atFile(join('content', name), {
        code: 'fichier-etranger',
        expected: `les dossiers ${COLLECTION_NAMES.join(', ')} seulement`,
        found: name,
        nearest: nearest(name, COLLECTION_NAMES),
      }),
    );
  return [...foreign, ...issues];
}

/** The files of the site’s prose about itself. */
export function listPages(root: string, issues: Issue[]): string[] {
  const folder = join('content', PAGES);
  return readFolder(root, folder, issues)
    .map(({ name }) => join(folder, name))
    .sort();
}

/** The files of one collection, in the order of their ids. */
export function listCollection(root: string, name: CollectionName, issues: Issue[]): EntryFile[] {
  const folder = join('content', name);
  const { extension } = COLLECTIONS[name];
  const faults = issues.length;
  const entries = readFolder(root, folder, issues);
  if (entries.length === 0 && issues.length === faults && NEEDED.includes(name)) {
    issues.push(
      atFile(folder, {
        code: 'dossier-vide',
        expected: `un fichier ${extension} au moins`,
        found: 'aucun fichier',
      }),
    );
  }
  const files = entries.map((entry): EntryFile => {
    const file = join(folder, entry.name);
    const id = entry.name.replace(/\.\w+$/, '');
    const isEntry = entry.isFile() && entry.name === id + extension;
    const fault = isEntry ? refusedId(id) : foreignFile(file, entry, extension);
    if (fault !== undefined) issues.push(atFile(file, fault));
    return { id, file, isEntry };
  });
  return files.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** What stands in `.sources/` beside the texts of articles. */
export function sourceIssues(root: string, articles: ReadonlySet<string>): Issue[] {
  const issues: Issue[] = [];
  const foreign = readFolder(root, '.sources', issues).flatMap(({ name }) => {
    const [, id = name] = /^(.*)\.txt$/.exec(name) ?? [];
    if (name === `${id}.txt` && articles.has(id)) return [];
    const near = nearest(id, articles);
    return atFile(join('.sources', name), {
      code: 'source-sans-article',
      expected: 'le texte source d’un article, IDENTIFIANT.txt',
      found: name,
      nearest: near && `${near}.txt`,
    });
  });
  return [...foreign, ...issues];
}

function foreignFile(file: string, entry: Dirent, extension: string): Finding {
  const isMisnamed = entry.isFile() && /\.(?:ya?ml|mdx?)$/i.test(file);
  return {
    code: 'fichier-etranger',
    expected: `des fichiers ${extension} seulement`,
    found: entry.isFile() ? entry.name : `${entry.name}, ${kindOf(entry)}`,
    nearest: isMisnamed ? file.replace(/\.\w+$/, extension) : undefined,
  };
}

function refusedId(id: string): Finding | undefined {
  const [refusal] = idSchema.safeParse(id).error?.issues ?? [];
  if (refusal === undefined) return undefined;
  return {
    code: 'identifiant-refuse',
    expected: `un nom de fichier qui soit ${refusal.message}`,
    found: id,
    nearest: slug(id),
  };
}
