import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { routes } from '../lib/routes.ts';
import { count } from '../lib/text.ts';
import { compareCopy, type Difference } from './compare.ts';
import { type Manifest, publishedFiles, readManifest } from './manifest.ts';

/** A copy that cannot be compared: no manifest, no answer. */
export class Unreadable extends Error {}

const KINDS: Readonly<Record<Difference['kind'], string>> = {
  absent: 'absent ',
  changed: 'changé ',
  surplus: 'de trop',
};

/**
 * Compares a copy of the site with the manifest that it publishes. What is in a folder and not in the
 * manifest is told; an address cannot be listed.
 *
 * @param place a folder, or an http(s) address under which the site stands
 * @throws Unreadable
 */
export async function verifyCopy(
  place: string,
  onProgress: (done: number, total: number) => void,
): Promise<{ isSame: boolean; report: string }> {
  const isAddress = /^https?:\/\//.test(place);
  const read = isAddress ? reader(place) : folderReader(place);
  const manifest = await manifestOf(place, read);
  const { files } = manifest;
  const differences = await compareCopy(files, read, (done) => {
    onProgress(done, files.length);
  });
  if (!isAddress) differences.push(...surplus(place, manifest));
  return { isSame: differences.length === 0, report: told(manifest, differences) };
}

type Read = (path: string) => Promise<Uint8Array | undefined>;

async function manifestOf(place: string, read: Read): Promise<Manifest> {
  const content = await read(routes.manifest());
  if (content === undefined) throw new Unreadable(`${place} ne publie pas ${routes.manifest()}.`);
  const manifest = readManifest(new TextDecoder().decode(content));
  if (manifest === undefined) {
    throw new Unreadable(`${place} : ${routes.manifest()} n’est pas un manifeste lisible.`);
  }
  return manifest;
}

function folderReader(folder: string): Read {
  if (!existsSync(folder)) throw new Unreadable(`Le dossier ${folder} n’existe pas.`);
  return (path) => {
    const file = join(folder, path);
    return Promise.resolve(existsSync(file) ? readFileSync(file) : undefined);
  };
}

function reader(address: string): Read {
  const root = address.endsWith('/') ? address : `${address}/`;
  return async (path) => {
    const page = path.replace(/(^|\/)index\.html$/, '$1');
    // A manifest names files: whatever it says, no other host is asked.
    const url = new URL(page.split('/').map(encodeURIComponent).join('/'), root);
    try {
      const response = await fetch(url);
      // The page of what is not found is itself published, and is answered with 404.
      const isExpected = response.ok || path === '404.html';
      return isExpected ? new Uint8Array(await response.arrayBuffer()) : undefined;
    } catch (error) {
      const { cause } = error as Error;
      throw new Unreadable(
        `${url.href} ne répond pas : ${String((cause as Error | undefined)?.message ?? error)}.`,
      );
    }
  };
}

function surplus(folder: string, { files }: Manifest): Difference[] {
  const known = new Set([routes.manifest(), ...files.map(({ path }) => path)]);
  return publishedFiles(folder)
    .filter(({ path }) => !known.has(path))
    .map(({ path }) => ({ path, kind: 'surplus', detail: '' }));
}

function told({ files, commit }: Manifest, differences: readonly Difference[]): string {
  const built = commit === undefined ? '' : ` du commit ${commit}`;
  if (differences.length === 0) {
    return `${count(files.length, 'fichier')}${built} : la copie est conforme à son manifeste.`;
  }
  return [
    ...differences.map(
      ({ kind, path, detail }) => `${KINDS[kind]}  ${path}${detail && ` : ${detail}`}`,
    ),
    '',
    `${count(differences.length, 'différence')} sur ${count(files.length, 'fichier')}${built}.`,
  ].join('\n');
}
