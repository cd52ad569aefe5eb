import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

interface Package {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  allowScripts: Record<string, boolean>;
}
interface Locked {
  packages: Record<string, { license?: string; hasInstallScript?: boolean; optional?: boolean }>;
}

const own = JSON.parse(read('package.json')) as Package;
const { packages } = JSON.parse(read('package-lock.json')) as Locked;

/** Rows of the table: packages, their licences (one for all, or one each), and a reason. */
const rows = Array.from(
  read('src/dependances.md').matchAll(/^\| (?!paquet |---)(.+) \| (.+) \| (.+) \|$/gm),
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

test('every row tells the licence of its packages', () => {
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

test('no install script runs but those that are approved', () => {
  const scripted = Object.entries(packages)
    .filter(([, { hasInstallScript }]) => hasInstallScript === true)
    .map(([path]) => path.replace(/^.*node_modules\//, ''));
  expect(scripted.filter((name) => own.allowScripts[name] !== true)).toEqual([]);
});
