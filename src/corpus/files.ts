import { type Dirent, lstatSync, readdirSync, readlinkSync, statSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { nearest } from '../lib/nearest.ts';
import { slug } from '../lib/slug.ts';
import { type CollectionName, COLLECTION_NAMES } from '../schema/collection-names.ts';
import { COLLECTIONS } from '../schema/collections.ts';
import { ID_LENGTH, ID_PATTERN } from '../schema/common.ts';
import type { Issue } from './issue.ts';
import { LEDGER_NAME } from './ledger/file.ts';
import { readText } from './text-file.ts';

/** One file of a collection, by its path from the project's folder; its text if it can be read. */
export interface EntryFile {
  id: string;
  /** The collection that it is of, by its extension: that of its folder, or else articles. */
  of: CollectionName;
  file: string;
  text: string | undefined;
}

/** Prose of the site about itself, which Astro reads. */
const PAGES = 'pages';

/** Without these, the site has nothing to show. */
const NEEDED: readonly CollectionName[] = ['articles', 'actors', 'topics', 'events'];

const HEAD = { line: 1, column: 1 } as const;

/**
 * What stands in `content/` beside the collections, a misspelt folder most likely, and what stands
 * there that is no folder of this project's own.
 */
export function contentIssues(root: string): Issue[] {
  const folder = join(root, 'content');
  const stat = lstatSync(folder, { throwIfNoEntry: false });
  if (stat?.isSymbolicLink()) return [linked(root, folder)];
  if (!stat?.isDirectory()) {
    return [
      {
        ...HEAD,
        code: 'dossier-absent',
        file: 'content',
        expected: `un dossier avec ${COLLECTION_NAMES.join(', ')}`,
        found: stat === undefined ? 'rien' : 'un fichier',
      },
    ];
  }
  const known: string[] = [...COLLECTION_NAMES, PAGES, LEDGER_NAME];
  return readdirSync(folder)
    .filter((name) => !/^\.|\.md$/.test(name) && !known.includes(name))
    .sort()
    .map((name) => ({
      ...HEAD,
      code: 'fichier-etranger',
      file: join('content', name),
      expected: `les dossiers ${COLLECTION_NAMES.join(', ')} seulement`,
      found: name,
      nearest: nearest(name, COLLECTION_NAMES),
    }));
}

/** Reads the files of one collection, in the order of their names. */
export function readCollection(root: string, name: CollectionName, issues: Issue[]): EntryFile[] {
  const folder = join(root, 'content', name);
  const stat = lstatSync(folder, { throwIfNoEntry: false });
  if (stat?.isSymbolicLink()) {
    issues.push(linked(root, folder));
    return [];
  }
  const { extension } = COLLECTIONS[name];
  const entries = stat?.isDirectory() ? readdirSync(folder, { withFileTypes: true }) : [];
  const order = ({ name: own }: Dirent) => basename(own, extension);
  entries.sort((a, b) => (order(a) < order(b) ? -1 : 1));
  const isEntry = (entry: Dirent) => entry.isFile() && entry.name.endsWith(extension);
  const names = entries.filter(isEntry).map((entry) => basename(entry.name, extension));
  if (names.length === 0 && NEEDED.includes(name) && !entries.some(isVisible)) {
    issues.push({
      ...HEAD,
      code: 'dossier-vide',
      file: relative(root, folder),
      expected: `un fichier ${extension} au moins`,
      found: stat === undefined ? 'aucun dossier' : 'aucun fichier',
    });
  }
  return entries.flatMap((entry): EntryFile[] => {
    const path = join(folder, entry.name);
    const file = relative(root, path);
    if (!isEntry(entry)) {
      const known = meant(entry, name);
      if (entry.isSymbolicLink()) issues.push(linked(root, path));
      else if (isVisible(entry)) issues.push(foreign(file, entry, name, names));
      // What could not be read is not unknown to what refers to it.
      return known === undefined ? [] : [{ ...known, file, text: undefined }];
    }
    const id = basename(entry.name, extension);
    if (!ID_PATTERN.test(id) || id.length > ID_LENGTH) issues.push(badId(file, id, names));
    return [{ id, of: name, file, text: readText(path, file, issues) }];
  });
}

function isVisible(entry: Dirent): boolean {
  return !entry.name.startsWith('.');
}

/** What an entry's file may be called by mistake: `.yml`, `.MDX`, `.yaml.txt`, `.mdx~`. */
const NAMED_AS_ENTRY = /^(.+?)\.(ya?ml|mdx?)(?:\.\w+|~)?$/i;

/** The id and the collection of an entry whose file is not named or placed as it should. */
function meant(entry: Dirent, folder: CollectionName): Pick<EntryFile, 'id' | 'of'> | undefined {
  const [, id, extension = ''] = NAMED_AS_ENTRY.exec(entry.name) ?? [];
  if (id === undefined || entry.isDirectory()) return undefined;
  return { id, of: /^m/i.test(extension) ? 'articles' : folder };
}

function foreign(
  file: string,
  entry: Dirent,
  folder: CollectionName,
  names: readonly string[],
): Issue {
  const { extension } = COLLECTIONS[folder];
  const known = meant(entry, folder);
  const isTaken = known !== undefined && names.includes(known.id);
  return {
    ...HEAD,
    code: 'fichier-etranger',
    file,
    expected: `des fichiers ${extension} seulement`,
    found: `${entry.name}${entry.isDirectory() ? ', un dossier' : ''}${isTaken ? `, alors que ${known.id}${extension} existe déjà` : ''}`,
    nearest:
      known === undefined || isTaken
        ? undefined
        : join('content', known.of, `${known.id}${COLLECTIONS[known.of].extension}`),
  };
}

/** What a link leads to is not versioned with the content, and may be anything. */
function linked(root: string, path: string): Issue {
  const target = readlinkSync(path);
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
  return {
    ...HEAD,
    code: 'lien-symbolique',
    file: relative(root, path),
    expected: isFolder
      ? 'un vrai dossier : copiez-y les fichiers du dossier visé'
      : 'un vrai fichier : copiez à sa place le fichier visé',
    found: `un lien vers ${basename(target)}`,
  };
}

function badId(file: string, id: string, names: readonly string[]): Issue {
  const near = slug(id).slice(0, ID_LENGTH).replace(/-$/, '') || undefined;
  const isTaken = near !== undefined && names.includes(near);
  return {
    ...HEAD,
    code: 'identifiant-refuse',
    file,
    expected: `un nom de fichier en minuscules sans accent, mots joints par des traits d’union, ${String(ID_LENGTH)} signes au plus`,
    found: isTaken ? `${id}, alors que ${near} existe déjà` : id,
    nearest: isTaken ? undefined : near,
  };
}
