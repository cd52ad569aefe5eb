import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readCorpus } from '../src/corpus/read.ts';

const ROOT = join(import.meta.dirname, '..');
const { actors } = readCorpus(ROOT).corpus;

/** Every way of naming an actor of the corpus; initials keep their capitals. */
const NAMES = [
  ...new Set(
    actors.flatMap(({ id, data }) => [
      ...[id, data.name, ...data.aliases, ...data.metonyms, ...data.adjectives],
      ...data.searchTerms,
      ...Object.values(data.foreignNames).flat(),
    ]),
  ),
];

const FILES = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' }).filter((path) =>
  /\.(?:ts|astro|css)$/.test(path),
);

test('no file of src/ names an actor of the corpus: the subject of the site is content', () => {
  const named = FILES.flatMap((path) => {
    // Georgia is a typeface as well.
    const text = readFileSync(join(ROOT, 'src', path), 'utf8').replaceAll(/\bGeorgia\b/g, '');
    return NAMES.filter((name) => nameIn(name).test(text)).map((name) => `${path}: ${name}`);
  });
  expect(named).toEqual([]);
});

function nameIn(name: string): RegExp {
  const isInitials = name === name.toUpperCase();
  return new RegExp(
    `(?<![\\p{L}\\p{N}])${RegExp.escape(name)}(?![\\p{L}\\p{N}])`,
    isInitials ? 'u' : 'iu',
  );
}
