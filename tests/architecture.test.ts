import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

/** What each room of `src/` may import from, beside itself. */
const OPEN: Readonly<Record<string, readonly string[]>> = {
  schema: [],
  lib: ['schema'],
  charts: ['lib', 'schema'],
  markdown: ['lib', 'schema'],
  corpus: ['markdown', 'lib', 'schema'],
  search: ['corpus', 'markdown', 'lib', 'schema'],
  export: ['corpus', 'markdown', 'lib', 'schema'],
  import: ['corpus', 'markdown', 'lib', 'schema'],
  delivery: ['offline', 'corpus', 'markdown', 'lib'],
  desk: ['search', 'corpus', 'markdown', 'lib', 'schema'],
  offline: ['lib'],
  cli: ['delivery', 'import', 'export', 'corpus', 'markdown', 'lib', 'schema'],
  components: ['charts', 'lib', 'schema', 'styles', 'assets'],
  layouts: ['components', 'charts', 'lib', 'schema', 'styles', 'assets'],
  pages: [
    ...['layouts', 'components', 'charts', 'styles', 'assets'],
    ...['offline', 'search', 'export', 'corpus', 'markdown', 'lib', 'schema'],
  ],
  'middleware.ts': ['corpus', 'desk', 'markdown'],
  styles: [],
  assets: [],
};

const SRC = join(import.meta.dirname, '../src');

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /\.(?:ts|astro|css)$/.test(file),
);

const imports = files.flatMap((file) => {
  const text = readFileSync(join(SRC, file), 'utf8');
  const found = text.matchAll(/(?:\bfrom|\bimport|@import)\s*(?:\(\s*)?['"]([^'"\n]+)['"]/g);
  return Array.from(found, ([, to = '']) => ({ file, to }));
});

function roomOf(path: string): string {
  return path.split('/')[0] ?? '';
}

test('every room of the house has its rule', () => {
  expect([...new Set(files.map(roomOf))].filter((room) => !(room in OPEN))).toEqual([]);
});

test('imports go one way', () => {
  const wrong = imports
    .filter(({ to }) => to.startsWith('.'))
    .map(({ file, to }) => ({ file, to: normalize(join(dirname(file), to)) }))
    .filter(({ file, to }) => {
      const [from, room] = [roomOf(file), roomOf(to)];
      return room !== from && !OPEN[from]?.includes(room);
    });
  expect(wrong).toEqual([]);
});

test('imports are seen: pages ask the corpus, the corpus reads Markdown', () => {
  const seen = new Set(imports.map(({ file, to }) => `${roomOf(file)} > ${to}`));
  expect(seen).toContain('pages > ../corpus/index.ts');
  expect(seen).toContain('corpus > ../markdown/pipeline.ts');
  expect(seen).toContain('layouts > ../styles/tokens.css');
});

test('nothing touches astro:content: the corpus is read in one place', () => {
  const touching = imports.filter(({ to }) => to === 'astro:content').map(({ file }) => file);
  expect(touching.toSorted()).toEqual([]);
});

describe('what knows nothing of Astro:', () => {
  test.each(['schema', 'lib', 'charts', 'markdown'])('%s', (room) => {
    const knowing = imports.filter(
      ({ file, to }) => roomOf(file) === room && /^@?astro(?:$|[:/])/.test(to),
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
