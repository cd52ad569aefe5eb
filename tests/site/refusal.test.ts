import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ARMENIA, RAID, RAID_EVENT, SUMMIT, SUMMIT_EVENT } from '../fixtures/corpus.ts';
import { append, type Change, edit, inProject, replace } from '../fixtures/project.ts';
import { buildProject } from './build.ts';

/** Really builds the changed corpus, over a site built before. */
function build(changes: readonly Change[]) {
  return inProject(changes, (root) => {
    mkdirSync(join(root, 'dist'));
    return { ...buildProject(root), site: existsSync(join(root, 'dist')) };
  });
}

test.each([
  {
    name: 'a misquoted sentence',
    change: edit(SUMMIT_EVENT, 'quote: Le sommet de l’OTSC', 'quote: La session de l’OTSC'),
    says: /sommet-d-erevan\.yaml\s+\d+:\d+\s+citation-introuvable/,
  },
  {
    name: 'code in an article',
    change: append(SUMMIT, '\nimport fs from "node:fs";\n'),
    says: /sommet-tendu\.mdx\s+\d+:\d+\s+code-interdit/,
  },
  {
    name: 'a date that does not exist',
    change: edit(RAID_EVENT, 'date: "2023-09"', 'date: "2023-02-30"'),
    says: /tirs-sur-deux-villages\.yaml\s+\d+:\d+\s+valeur-refusee/,
  },
  {
    name: 'a link out of the folder',
    change: replace(RAID, { link: '../../etc/hostname' }),
    says: /tirs-au-siounik\.mdx\s+\d+:\d+\s+lien-symbolique/,
  },
  {
    name: 'a script in a name',
    change: edit(ARMENIA, 'name: Arménie', 'name: <script>alert(1)</script>'),
    says: /armenie\.yaml\s+\d+:\d+\s+valeur-refusee/,
  },
])('a build with $name fails, says why and leaves no site', ({ change, says }) => {
  const { status, output, site } = build([change]);
  expect(output).toMatch(says);
  expect(status).not.toBe(0);
  expect(site).toBe(false);
});

test('the same corpus unbroken is built, and what was done is told', () => {
  const { status, site, output } = build([]);
  expect(status).toBe(0);
  expect(site).toBe(true);
  const [checked, ...described] = output.match(/(?<=\[lignes-de-faille:\S+\] ).+/g) ?? [];
  expect(checked).toBe('2 articles : tout est vérifié');
  expect(described).toEqual([
    expect.stringMatching(/^\d+ pages indexées$/),
    expect.stringMatching(/^\d+ cartes, /),
    expect.stringMatching(/^\d+ fichiers, leur empreinte dans SHA256SUMS$/),
  ]);
  // Neither a counter nor a colour where nobody watches.
  expect(output).not.toMatch(/[\r\u001B]/);
});
