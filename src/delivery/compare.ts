import type { PublishedFile } from '../lib/published-file.ts';
import { publishedFile } from './manifest.ts';

/** What a copy of the site has otherwise than its manifest says. */
export interface Difference {
  path: string;
  kind: 'absent' | 'changed' | 'surplus';
  /** What was expected and found, in words; '' where there is nothing to say. */
  detail: string;
}

/** Files asked for at once: a mirror is not to be overwhelmed. */
const AT_ONCE = 8;

/**
 * Compares a copy with a manifest, file by file.
 *
 * @param read content of a file of the copy, undefined where it has none
 * @param onProgress called after each file with how many are done
 */
export async function compareCopy(
  files: readonly PublishedFile[],
  read: (path: string) => Promise<Uint8Array | undefined>,
  onProgress: (done: number) => void,
): Promise<Difference[]> {
  const differences: Difference[] = [];
  const left = files.values();
  let done = 0;
  const work = async () => {
    for (const expected of left) {
      const content = await read(expected.path);
      differences.push(...differencesOf(expected, content));
      done += 1;
      onProgress(done);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return differences.sort((a, b) => (a.path < b.path ? -1 : 1));
}

function differencesOf(expected: PublishedFile, content: Uint8Array | undefined): Difference[] {
  const { path } = expected;
  if (content === undefined) return [{ path, kind: 'absent', detail: '' }];
  const found = publishedFile(path, content);
  if (found.sha256 === expected.sha256) return [];
  const told = ({ bytes, sha256 }: PublishedFile) =>
    `${String(bytes)} octets, ${sha256.slice(0, 12)}…`;
  return [{ path, kind: 'changed', detail: `attendu ${told(expected)} ; trouvé ${told(found)}` }];
}
