/** A file of the built site, as a reader receives it. */
export interface PublishedFile {
  /** From the folder of the site, with slashes: `articles/x/index.html`. */
  path: string;
  bytes: number;
  /** SHA-256 of what it holds, in hexadecimal. */
  sha256: string;
}
