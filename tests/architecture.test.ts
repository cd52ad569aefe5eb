import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';
import { OPEN, SCRIPTS } from './folders.ts';

const SRC = join(import.meta.dirname, '../src');

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /\.(?:ts|astro|css)$/.test(file),
);

const imports = found(/(?:\bfrom|\bimport|@import)\s*(?:\(\s*)?['"]([^'"\n]+)['"]/g);
const scripts = found(/<script\s[^>]*?\bsrc="([^"\n]+)"/g);

/** What the files of `src/` name, by a pattern. */
function found(pattern: RegExp): { file: string; to: string }[] {
  return files.flatMap((file) =>
    Array.from(readFileSync(join(SRC, file), 'utf8').matchAll(pattern), ([, to = '']) => ({
      file,
      to,
    })),
  );
}

function folderOf(path: string): string {
  return path.split('/')[0] ?? '';
}

test('every folder has its import rule', () => {
  expect([...new Set(files.map(folderOf))].filter((folder) => !(folder in OPEN))).toEqual([]);
});

test.each([
  ['imports', imports, OPEN],
  ['the scripts of pages', scripts, SCRIPTS],
])('%s go one way', (_, named, open) => {
  const wrong = named
    .filter(({ to }) => to.startsWith('.'))
    .map(({ file, to }) => ({ file, to: normalize(join(dirname(file), to)) }))
    .filter(({ file, to }) => {
      const [from, folder] = [folderOf(file), folderOf(to)];
      return folder !== from && !open[from]?.includes(folder);
    });
  expect(wrong).toEqual([]);
});

test('imports are seen: pages ask the corpus, the corpus reads Markdown', () => {
  const seen = new Set([...imports, ...scripts].map(({ file, to }) => `${folderOf(file)} > ${to}`));
  expect(seen).toContain('pages > ../corpus/index.ts');
  expect(seen).toContain('corpus > ../markdown/pipeline.ts');
  expect(seen).toContain('layouts > ../styles/tokens.css');
  expect(seen).toContain('layouts > ../search/client/late.ts');
});

test('content goes through the collections of Astro', () => {
  const touching = imports.filter(({ to }) => to === 'astro:content').map(({ file }) => file);
  expect(touching).toContain('content.config.ts');
  expect(touching).toContain('pages/[prose].astro');
});

describe('what knows nothing of Astro:', () => {
  test.each(['schema', 'lib', 'charts', 'markdown'])('%s', (folder) => {
    const knowing = imports.filter(
      ({ file, to }) => folderOf(file) === folder && /^@?astro(?:$|[:/])/.test(to),
    );
    expect(knowing).toEqual([]);
  });
});

test('no file reaches outside src/, but for packages', () => {
  const outside = imports.filter(
    ({ file, to }) => to.startsWith('.') && normalize(join(dirname(file), to)).startsWith('..'),
  );
  expect(outside).toEqual([]);
});

test('no import is part of a cycle, types included', () => {
  const targets = new Map(files.map((file) => [file, [] as string[]]));
  for (const { file, to } of imports) {
    if (to.startsWith('.')) targets.get(file)?.push(normalize(join(dirname(file), to)));
  }
  /** A file whose imports all lead outside what is left is in no cycle; what remains is. */
  let left = files;
  for (let before = -1; before !== left.length;) {
    before = left.length;
    const remaining = new Set(left);
    left = left.filter((file) => targets.get(file)?.some((to) => remaining.has(to)));
  }
  expect(left).toEqual([]);
});
