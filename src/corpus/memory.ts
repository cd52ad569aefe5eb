import { createHash, hash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { site } from '../lib/site.ts';

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

/** Where it waits for the next command, from the project's folder. */
const FILE = 'node_modules/.cache/lignes-de-faille/contenu.json';

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
  const asked = new Map<string, unknown>();
  return {
    remember: (kind, text, make) => {
      const key = hash('sha256', `${kind}\n${text}`, 'base64url');
      const made = (asked.get(key) ?? before.get(key) ?? make()) as ReturnType<typeof make>;
      if (made !== undefined) asked.set(key, made);
      return made;
    },
    save: () => {
      if (asked.size === before.size && asked.keys().every((key) => before.has(key))) return;
      mkdirSync(dirname(path), { recursive: true });
      // Whole or not at all: a command may be stopped, or another may read.
      const written = `${path}.${String(process.pid)}`;
      writeFileSync(written, JSON.stringify({ code, made: [...asked] }));
      renameSync(written, path);
    },
  };
}

interface Kept {
  code: string;
  made: [key: string, made: unknown][];
}

function readMemory(path: string, code: string): ReadonlyMap<string, unknown> {
  if (!existsSync(path)) return new Map();
  try {
    const kept = JSON.parse(readFileSync(path, 'utf8')) as Kept;
    return new Map(kept.code === code ? kept.made : []);
  } catch {
    // A file that lost a part of itself is as good as none.
    return new Map();
  }
}

/** Changes with the code and the packages that read content, and with the site's address. */
function codeVersion(): string {
  const src = join(import.meta.dirname, '..');
  const digest = createHash('sha256').update(JSON.stringify(site));
  const files = ['corpus', 'markdown', 'lib', 'schema'].flatMap((room) =>
    readdirSync(join(src, room)).map((name) => join(src, room, name)),
  );
  for (const file of [...files.sort(), join(src, '../package-lock.json')]) {
    if (/\.(?:ts|json)$/.test(file) && existsSync(file)) digest.update(readFileSync(file));
  }
  return digest.digest('base64url');
}
