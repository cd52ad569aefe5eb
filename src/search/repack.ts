import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, elements, encode, type Item } from './cbor.ts';
import { cutWords } from './chunks.ts';
import { idOf, STAMP_LENGTH } from './page-id.ts';
import type { IndexFile } from './write-index.ts';

/** An index as it is published. */
export interface Repacked {
  files: IndexFile[];
  /** Addresses of its pages, in their order. */
  urls: string[];
  /** What its names begin with: another index has another. */
  stamp: string;
}

/** That whose format is known here. */
const VERSION = '1.6.0';
/** The first bytes of every file that Pagefind compresses. */
const SIGNATURE = Buffer.from('pagefind_dcd');

/**
 * Writes again what Pagefind 1.6 wrote, so that a reader loads less of it: short numbered names
 * for its pages, whose digests weigh 6 bytes each in what every search loads; smaller chunks; no
 * filter and no order, which facets have apart.
 *
 * Format: `pf_meta` is [version, pages: [name, length, group?][], chunks: [from, to, name][],
 * filters, orders, fields]; a chunk is [words]; a fragment is JSON.
 * https://github.com/Pagefind/pagefind/tree/v1.6.0/pagefind/src/output/index
 *
 * @param beside what is published with the index and must be of the same build
 * @throws Error when a file has another form
 */
export function repack(files: readonly IndexFile[], beside: string): Repacked {
  const found = files.find(({ path }) => path.endsWith('.pf_meta'));
  const entry = files.find(({ path }) => path === 'pagefind-entry.json');
  if (found === undefined || entry === undefined) throw new Error('Pagefind : index incomplet');
  const raw = inflate(found);
  const digest = createHash('sha256').update(raw).update(beside).digest('hex');
  const stamp = digest.slice(0, STAMP_LENGTH);
  const [version, pages, , , , fields] = decode(raw) as [Item, Item[][], Item, Item, Item, Item];
  if (version !== VERSION) {
    throw new Error(`Pagefind : version ${JSON.stringify(version)}, ${VERSION} attendue`);
  }

  const named = new Map(files.map((file) => [file.path, file]));
  const fragments = pages.map(([name], index) => {
    const file = named.get(`fragment/${String(name)}.pf_fragment`);
    if (file === undefined) throw new Error(`Pagefind : page ${String(name)} absente`);
    const page = JSON.parse(inflate(file).toString()) as Fragment;
    const id = idOf(stamp, index, page.filters.type[0]);
    return { id, url: page.url, file: { ...file, path: `fragment/${id}.pf_fragment` } };
  });
  const words = files
    .filter(({ path }) => path.startsWith('index/'))
    .flatMap((file) => elements(inflate(file)).flatMap(elements));
  const chunks = cutWords(words).map((chunk, index) => ({
    ...chunk,
    name: `${stamp}${index.toString(36).padStart(3, '0')}`,
  }));
  const meta = encode([
    version,
    pages.map(([, length = 0], index) => [fragments[index]?.id ?? '', rounded(Number(length))]),
    chunks.map(({ from, to, name }) => [from, to, name]),
    [],
    [],
    fields,
  ]);
  return {
    stamp,
    urls: fragments.map(({ url }) => url),
    files: [
      ...files.filter(({ path }) => /^(?:pagefind\.js|wasm\.fr\.pagefind)$/.test(path)),
      { path: entry.path, content: stamped(entry, stamp) },
      // Names repeat every few bytes: within a short window, that is told in a third fewer bits.
      { path: `pagefind.${stamp}.pf_meta`, content: deflate(meta, 9) },
      ...fragments.map(({ file }) => file),
      ...chunks.map(({ name, content }) => ({
        path: `index/${name}.pf_index`,
        content: deflate(content),
      })),
    ],
  };
}

interface Fragment {
  url: string;
  filters: { type: [string] };
}

/** What is loaded first, and leads to an index by its stamp. */
function stamped({ content }: IndexFile, stamp: string): Buffer {
  const entry = JSON.parse(Buffer.from(content).toString()) as { languages: { fr: object } };
  const languages = { fr: { ...entry.languages.fr, hash: stamp } };
  return Buffer.from(JSON.stringify({ ...entry, languages }));
}

/** The power of two nearest to a length in words: ranking asks no more of it. */
function rounded(length: number): number {
  return 2 ** Math.round(Math.log2(Math.max(1, length)));
}

function inflate({ path, content }: IndexFile): Buffer {
  const raw = gunzipSync(content);
  if (!raw.subarray(0, SIGNATURE.length).equals(SIGNATURE)) {
    throw new Error(`Pagefind : ${path} sans signature`);
  }
  return raw.subarray(SIGNATURE.length);
}

function deflate(raw: Buffer, windowBits = 15): Buffer {
  return gzipSync(Buffer.concat([SIGNATURE, raw]), { level: 9, memLevel: 9, windowBits });
}
