import { createHash, hash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { crc32 } from 'node:zlib';
import { site } from '../lib/site.ts';
import { packer } from './packed.ts';

/**
 * Gives what was made of a text before, or makes it. What is undefined is not kept.
 *
 * @param kind what is made, and of what beside the text
 */
export type Remember = <Made>(
  kind: string,
  text: string,
  make: () => Made | undefined,
) => Made | undefined;

/** Makes everything anew. */
export const forgetful: Remember = (_, __, make) => make();

/**
 * Where it waits for the next command, from the project's folder: the version of the code, then a
 * line for each text, with its digest, the checksum of the rest and what was made of it in JSON.
 */
const FILE = 'node_modules/.cache/lignes-de-faille/contenu.txt';

/** What ends a line. JSON has none inside. */
const FEED = 0x0a;

/** What was made of each text, by a digest of both and of the code that makes it. */
export interface Memory {
  remember: Remember;
  /** Keeps on disk what was asked for, and forgets the rest. */
  save: () => void;
}

/** What an earlier command left in a project, so that a build reads only what changed. */
export function openMemory(root: string): Memory {
  const path = join(root, FILE);
  const code = codeVersion();
  const before = readMemory(path, code);
  const asked = new Map<string, Buffer>();
  const pack = packer();
  let isKept = true;
  return {
    remember: (kind, text, make) => {
      const key = hash('sha256', `${kind}\n${text}`, 'base64url');
      let kept = asked.get(key) ?? sound(before.get(key));
      if (kept === undefined) {
        const made = make();
        if (made === undefined) return undefined;
        const json = JSON.stringify(made);
        kept = pack(`${checksum(json)}${json}`);
        isKept = false;
      }
      asked.set(key, kept);
      // What was just made holds on to the whole text that its strings were cut from.
      return JSON.parse(kept.toString('utf8', CHECKSUM)) as ReturnType<typeof make>;
    },
    save: () => {
      if (isKept && asked.size === before.size) return;
      mkdirSync(dirname(path), { recursive: true });
      // Whole or not at all: a command may be stopped, or another may read.
      const part = `${path}.${String(process.pid)}`;
      const file = openSync(part, 'w');
      writeSync(file, `${code}\n`);
      for (const [key, kept] of asked) writeSync(file, `${key}${kept.toString()}\n`);
      closeSync(file);
      renameSync(part, path);
    },
  };
}

/** Digits of a checksum. */
const CHECKSUM = 8;

function checksum(json: string | Uint8Array): string {
  return crc32(json).toString(16).padStart(CHECKSUM, '0');
}

/** A line that lost a part of itself, or had it changed, is as good as none. */
function sound(line: Buffer | undefined): Buffer | undefined {
  if (line === undefined) return undefined;
  const told = line.toString('latin1', 0, CHECKSUM);
  return told === checksum(line.subarray(CHECKSUM)) ? line : undefined;
}

/** What was made of each text, in JSON after its checksum, by its digest. */
function readMemory(path: string, code: string): ReadonlyMap<string, Buffer> {
  const kept = new Map<string, Buffer>();
  const bytes = existsSync(path) ? readFileSync(path) : Buffer.alloc(0);
  // A file that lost a part of itself is as good as none.
  if (bytes.at(-1) !== FEED || bytes.toString('latin1', 0, code.length) !== code) return kept;
  for (let start = code.length + 1; start < bytes.length;) {
    const end = bytes.indexOf(FEED, start);
    const json = start + code.length;
    kept.set(bytes.toString('latin1', start, json), bytes.subarray(json, end));
    start = end + 1;
  }
  return kept;
}

/** Changes with the code and the packages that read content, and with the site's address. */
function codeVersion(): string {
  const src = join(import.meta.dirname, '..');
  const digest = createHash('sha256').update(JSON.stringify(site));
  const files = ['corpus', 'markdown', 'lib', 'schema'].flatMap((room) =>
    readdirSync(join(src, room), { recursive: true, encoding: 'utf8' }).map((name) =>
      join(src, room, name),
    ),
  );
  for (const file of [...files.sort(), join(src, '../package-lock.json')]) {
    if (/\.(?:ts|json)$/.test(file) && existsSync(file)) digest.update(readFileSync(file));
  }
  return digest.digest('base64url');
}
