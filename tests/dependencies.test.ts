import { readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

interface Package {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  allowScripts: Record<string, boolean>;
  scripts: Record<string, string>;
}
interface Locked {
  packages: Record<
    string,
    { license?: string; integrity?: string; deprecated?: string; hasInstallScript?: boolean }
  >;
}

const own = JSON.parse(read('package.json')) as Package;
const { packages } = JSON.parse(read('package-lock.json')) as Locked;

const [, table = ''] = read('tests/bench/README.md').split('## Packages');

/** Rows of the table: packages, their licences (one for all, or one each), and a reason. */
const rows = Array.from(
  table.matchAll(/^\| (?!package |---)(.+) \| (.+) \| (.+) \|$/gm),
  ([, names = '', licences = '', reason = '']) => ({
    names: names.split(', '),
    licences: licences.split(', '),
    reason,
  }),
);

test('every package has its row, and every row its package', () => {
  const asked = [...Object.keys(own.dependencies), ...Object.keys(own.devDependencies)];
  expect(rows.flatMap(({ names }) => names).sort()).toEqual(asked.sort());
});

test('every row names the licence of its packages', () => {
  for (const { names, licences } of rows) {
    names.forEach((name, index) => {
      expect(licences[index] ?? licences[0], name).toBe(packages[`node_modules/${name}`]?.license);
    });
  }
});

/** Licences that let the project be published under MIT: what they cover is used, not changed. */
const COMPATIBLE = new Set(
  'MIT ISC 0BSD Apache-2.0 BSD-2-Clause BSD-3-Clause BlueOak-1.0.0 CC0-1.0 MPL-2.0 OFL-1.1 Python-2.0 LGPL-3.0-or-later'.split(
    ' ',
  ),
);

test('every package that is installed has a compatible licence', () => {
  const others = Object.entries(packages)
    .filter(([path]) => path !== '')
    .filter(([, { license = '' }]) => !license.split(' AND ').every((one) => COMPATIBLE.has(one)))
    .map(([path, { license }]) => `${path}: ${String(license)}`);
  expect(others).toEqual([]);
});

test('no package is deprecated', () => {
  const deprecated = Object.entries(packages).flatMap(([path, { deprecated: why }]) =>
    why === undefined ? [] : `${path}: ${why}`,
  );
  expect(deprecated).toEqual([]);
});

test('the install scripts that are approved are those of the packages that have one', () => {
  const scripted = Object.entries(packages)
    .filter(([, { hasInstallScript }]) => hasInstallScript === true)
    .map(([path]) => path.replace(/^.*node_modules\//, ''));
  const approved = Object.keys(own.allowScripts).filter((name) => own.allowScripts[name] === true);
  expect([...new Set(scripted)].sort()).toEqual(approved.sort());
});

test('every package is verified when it is installed', () => {
  const wrong = Object.entries(packages)
    .filter(([path, { integrity }]) => path !== '' && integrity === undefined)
    .map(([path]) => path);
  expect(wrong).toEqual([]);
});

test('what the commands need is installed, whatever is asked to be left out', () => {
  const included = Array.from(read('.npmrc').matchAll(/^include\[\]=(\w+)$/gm), ([, one]) => one);
  expect(included).toEqual(['dev', 'optional', 'peer']);
});

test('every command that runs code first says what keeps it from running', () => {
  const unready = Object.entries(own.scripts).filter(
    ([, script]) =>
      !/^(?:node -r \.\/src\/cli\/ready\.cjs |npm run |prettier |eslint )/.test(script),
  );
  expect(unready).toEqual([]);
});

/** Every file of code, from the project's folder. */
const code = [
  'astro.config.mjs',
  ...['src', 'tests'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.(?:ts|js|astro)$/.test(path))
      .map((path) => `${folder}/${path}`),
  ),
];

/** The packages that code imports, by their names: `astro/config` is `astro`. */
function packagesIn(text: string): string[] {
  return ts
    .preProcessFile(text, true, false)
    .importedFiles.map(({ fileName }) => fileName)
    .filter((from) => !/^(?:\.|\/|astro:)/.test(from) && !isBuiltin(from))
    .map((from) => /^(?:@[^/]+\/)?[^/]+/.exec(from)?.[0] ?? from);
}

const imported = new Set(code.flatMap((path) => packagesIn(read(path))));

/** Packages that no file imports, and what uses them. */
const UNIMPORTED: Readonly<Record<string, string>> = {
  '@astrojs/check': '`astro check`',
  '@fontsource/newsreader': 'src/export/cards-picture.ts reads its files',
  '@types/node': 'tsconfig.json',
  'graphology-types': 'graphology',
  node: 'the scripts of package.json',
  prettier: 'the scripts of package.json',
  'prettier-plugin-astro': 'the settings of Prettier in package.json',
};

test('every package that code imports is asked for, and every package that is asked for is used', () => {
  const asked = Object.keys({ ...own.dependencies, ...own.devDependencies });
  const typesOf = (name: string) => `@types/${name}`;
  const unasked = [...imported].filter(
    (name) => !asked.includes(name) && !asked.includes(typesOf(name)),
  );
  expect(unasked).toEqual([]);
  const types = new Set(Array.from(imported, typesOf));
  const unused = asked.filter((name) => !imported.has(name) && !types.has(name));
  expect(unused.sort()).toEqual(Object.keys(UNIMPORTED).sort());
});

/** Those of the commands that write an entry, which no build runs. */
const FOR_EDITORS = ['@mozilla/readability', 'linkedom'];

test('what the site is built with is installed without what it is tested with', () => {
  const run = code
    .filter((path) => !path.startsWith('tests/'))
    // Without the types, which are gone when code runs.
    .map((path) => read(path).replace(/^import type .+?;$/gms, ''));
  const known = [...Object.keys(own.dependencies), ...FOR_EDITORS];
  expect([...new Set(run.flatMap(packagesIn)).difference(new Set(known))]).toEqual([]);
});
