import { type Dirent, lstatSync, readdirSync, readFileSync, type Stats, statSync } from 'node:fs';
import { join } from 'node:path';
import { atFile, type Issue } from './issue.ts';

const FAULTS: Readonly<Record<string, string>> = {
  EACCES: 'l’accès est refusé',
  EISDIR: 'c’est un dossier',
  ELOOP: 'un lien symbolique tourne en rond',
  ENOENT: 'aucun fichier de ce nom',
  ENOSPC: 'le disque est plein',
  ENOTDIR: 'un fichier occupe la place d’un dossier',
  EPERM: 'l’accès est refusé',
  EROFS: 'le disque est en lecture seule',
};

/** Why the system refused a path, in words; undefined for what is no such refusal. */
export function faultOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? FAULTS[String(error.code)] : undefined;
}

/** What stands at a path, in words. */
export function kindOf(entry: Dirent | Stats): string {
  if (entry.isFile()) return 'un fichier';
  if (entry.isDirectory()) return 'un dossier';
  if (entry.isSymbolicLink()) return 'un lien symbolique';
  if (entry.isFIFO()) return 'un tube nommé (FIFO)';
  return entry.isSocket() ? 'une prise (socket)' : 'un périphérique';
}

/** The bytes of a file of a project; undefined, and an issue, where it cannot be read. */
export function readBytes(root: string, file: string, issues: Issue[]): Uint8Array | undefined {
  const path = join(root, file);
  return attempt(file, 'un fichier', issues, () => {
    const stats = statSync(path);
    // A pipe would be waited for, and a device may never end.
    return stats.isFile() ? readFileSync(path) : kindOf(stats);
  });
}

/** What a folder of a project contains, nothing where there is none; an issue where it cannot be read. */
export function readFolder(root: string, folder: string, issues: Issue[]): Dirent[] {
  const path = join(root, folder);
  const entries = attempt(folder, 'un dossier', issues, () => {
    const stats = lstatSync(path, { throwIfNoEntry: false });
    if (stats === undefined) return [];
    if (!statSync(path).isDirectory()) return kindOf(stats);
    return readdirSync(path, { withFileTypes: true });
  });
  return entries?.filter(({ name }) => !name.startsWith('.')) ?? [];
}

/** What was read; an issue where something else was found, or where the system refused. */
function attempt<Read extends object>(
  file: string,
  awaited: string,
  issues: Issue[],
  read: () => Read | string,
): Read | undefined {
  const refuse = (found: string) => {
    issues.push(
      atFile(file, { code: 'illisible', expected: `${awaited} que ce compte peut lire`, found }),
    );
  };
  try {
    const result = read();
    if (typeof result === 'object') return result;
    refuse(result);
  } catch (error) {
    const fault = faultOf(error);
    if (fault === undefined) throw error;
    refuse(fault);
  }
  return undefined;
}
