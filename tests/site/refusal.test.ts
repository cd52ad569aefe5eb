import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, onTestFinished, test } from 'vitest';
import {
  ARMENIA,
  RAID,
  RAID_EVENT,
  SUMMIT,
  SUMMIT_EVENT,
  validCorpus,
} from '../fixtures/corpus.ts';
import { append, edit, replace, temporaryProject } from '../fixtures/project.ts';
import { addCode, build } from './build.ts';

test('a build of refused content fails, says all that is wrong and leaves no site', async () => {
  const files = validCorpus();
  for (const change of [
    edit(SUMMIT_EVENT, 'quote: Le sommet de l’OTSC', 'quote: La session de l’OTSC'),
    append(SUMMIT, '\nimport fs from "node:fs";\n'),
    edit(RAID_EVENT, 'date: "2023-09"', 'date: "2023-02-30"'),
    replace(RAID, { link: '../../etc/hostname' }),
    edit(ARMENIA, 'name: Arménie', 'name: <script>alert(1)</script>'),
  ]) {
    change(files);
  }
  const { root, remove } = temporaryProject(files);
  onTestFinished(remove);
  addCode(root);
  mkdirSync(join(root, 'dist'));
  const { status, output } = await build(root);
  for (const [file, code] of [
    ['sommet-d-erevan.yaml', 'citation-introuvable'],
    ['sommet-tendu.mdx', 'code-interdit'],
    ['tirs-sur-deux-villages.yaml', 'valeur-refusee'],
    ['tirs-au-siounik.mdx', 'fichier-etranger'],
    ['armenie.yaml', 'valeur-refusee'],
  ]) {
    expect(output).toMatch(new RegExp(`${file}\\s+\\d+:\\d+\\s+${code}`));
  }
  expect(status).not.toBe(0);
  expect(output).not.toContain('    at ');
  expect(existsSync(join(root, 'dist'))).toBe(false);
}, 240_000);

test('a build of accepted content says what it did', () => {
  const { output } = inject('sites').real;
  expect(output.match(/(?<=\[lignes-de-faille:\S+\] ).+/g)).toEqual([
    '5 articles : tout est vérifié',
    expect.stringMatching(/^\d+ pages et énoncés indexés$/),
    expect.stringMatching(/^\d+ cartes, /),
    expect.stringMatching(/^\d+ fichiers, leur empreinte dans SHA256SUMS$/),
  ]);
  // Neither a counter nor a colour where nobody watches.
  expect(output).not.toMatch(/[\r\u001B]/);
});
