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

const isInitials = (name: string) => name === name.toUpperCase();
const PATTERNS = [
  patternOf(NAMES.filter(isInitials), 'gu'),
  patternOf(
    NAMES.filter((name) => !isInitials(name)),
    'giu',
  ),
];

test('no file of src/ names an actor of the corpus: the subject of the site is content', () => {
  expect('Le Kremlin et l’OTSC'.match(PATTERNS[0] ?? /$/)).toEqual(['OTSC']);
  const named = FILES.flatMap((path) => {
    // Georgia is a typeface as well.
    const text = readFileSync(join(ROOT, 'src', path), 'utf8').replaceAll(/\bGeorgia\b/g, '');
    return PATTERNS.flatMap((pattern) => text.match(pattern) ?? []).map(
      (name) => `${path}: ${name}`,
    );
  });
  expect(named).toEqual([]);
});

function patternOf(names: readonly string[], flags: string): RegExp {
  const any = names.map((name) => RegExp.escape(name)).join('|');
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])`, flags);
}
