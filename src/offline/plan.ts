/** Where a site publishes the list of its version, from its base. */
export const LIST_PATH = 'hors-connexion.json';
/** And what it comes to, for readers who have yet to choose: a list of a large site is long. */
export const SIZE_PATH = 'hors-connexion-taille.json';

/** A file that is kept to be read offline. */
export interface OfflineFile {
  /** Its address from the base of the site: `articles/x/`. */
  path: string;
  bytes: number;
  /** SHA-256 of what it holds, in hexadecimal. */
  sha256: string;
}

/** A version of the site, as it is kept. */
export interface OfflineList {
  /** Another one for any change of a file or of the code that keeps them. */
  version: string;
  /** Bytes that a host that compresses sends for all the files (gzip), near enough to be told. */
  transfer: number;
  files: readonly OfflineFile[];
}

/** What a version comes to. */
export interface OfflineSize extends Pick<OfflineList, 'transfer'> {
  files: number;
  /** Bytes that the files take in the browser. */
  bytes: number;
}

/** A version that a browser holds whole, by the name of its cache. */
export interface Held {
  cache: string;
  list: OfflineList;
}

/** How a browser comes to hold a version. */
export interface Plan {
  fetch: OfflineFile[];
  copy: { file: OfflineFile; from: { cache: string; path: string } }[];
}

/** What is the same in a version already held is copied from it, wherever it stood, and not fetched. */
export function plan(next: OfflineList, held: readonly Held[]): Plan {
  const known = new Map(
    held.flatMap(({ cache, list }) =>
      list.files.map(({ path, sha256 }) => [sha256, { cache, path }] as const),
    ),
  );
  const result: Plan = { fetch: [], copy: [] };
  for (const file of next.files) {
    const from = known.get(file.sha256);
    if (from === undefined) result.fetch.push(file);
    else result.copy.push({ file, from });
  }
  return result;
}

/** Bytes that files take in the browser. */
export function bytesOf(files: readonly OfflineFile[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0);
}

/** What a version comes to. */
export function sizeOf({ files, transfer }: OfflineList): OfflineSize {
  return { files: files.length, bytes: bytesOf(files), transfer };
}
