import { type Dirent, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { nearest } from '../lib/nearest.ts';
import { slug } from '../lib/slug.ts';
import { type CollectionName, COLLECTION_NAMES } from '../schema/collection-names.ts';
import { COLLECTIONS } from '../schema/collections.ts';
import { id as idSchema } from '../schema/common.ts';
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
  return visible(join(root, 'content'))
    .filter(({ name }) => !name.endsWith('.md') && !known.includes(name))
    .map(({ name }) =>
      atFile(join('content', name), {
        code: 'fichier-etranger',
        expected: `les dossiers ${COLLECTION_NAMES.join(', ')} seulement`,
        found: name,
        nearest: nearest(name, COLLECTION_NAMES),
      }),
    );
}

/** The files of the site’s prose about itself. */
export function listPages(root: string): string[] {
  const files = visible(join(root, 'content', PAGES)).filter((entry) => entry.isFile());
  return files.map(({ name }) => join('content', PAGES, name)).sort();
}

/** The files of one collection, in the order of their ids. */
export function listCollection(root: string, name: CollectionName, issues: Issue[]): EntryFile[] {
  const folder = join('content', name);
  const { extension } = COLLECTIONS[name];
  const entries = visible(join(root, folder));
  if (entries.length === 0 && NEEDED.includes(name)) {
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
  return visible(join(root, '.sources')).flatMap((entry) => {
    const [, id = entry.name] = /^(.*)\.txt$/.exec(entry.name) ?? [];
    if (entry.isFile() && entry.name === `${id}.txt` && articles.has(id)) return [];
    const near = nearest(id, articles);
    return atFile(join('.sources', entry.name), {
      code: 'source-sans-article',
      expected: 'le texte source d’un article, IDENTIFIANT.txt',
      found: entry.name,
      nearest: near && `${near}.txt`,
    });
  });
}

function visible(folder: string): Dirent[] {
  const isThere = existsSync(folder);
  const entries = isThere ? readdirSync(folder, { withFileTypes: true }) : [];
  return entries.filter(({ name }) => !name.startsWith('.'));
}

function foreignFile(file: string, entry: Dirent, extension: string): Finding {
  const isMisnamed = entry.isFile() && /\.(?:ya?ml|mdx?)$/i.test(file);
  return {
    code: 'fichier-etranger',
    expected: `des fichiers ${extension} seulement`,
    found: entry.name,
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
