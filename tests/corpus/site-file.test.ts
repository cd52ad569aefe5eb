import { expect, test } from 'vitest';
import { RAID_EVENT, SITE } from '../fixtures/corpus.ts';
import { type Change, corpusWith, edit, issuesOf, remove } from '../fixtures/project.ts';

test('says what the site is about', () => {
  expect(corpusWith().site).toMatchObject({
    title: 'Lignes de faille',
    focus: { actor: 'armenie', name: 'Erevan', circle: ['otsc'] },
    period: { first: 2022, last: 2025 },
  });
});

test.each<[name: string, change: Change, issue: object]>([
  ['is needed', remove(SITE), { code: 'fichier-absent', file: SITE }],
  [
    'names actors of the corpus',
    edit(SITE, 'focus: { actor: armenie', 'focus: { actor: armenia'),
    { code: 'reference-inconnue', file: SITE, line: 6, nearest: 'armenie' },
  ],
  [
    'names the regions of events',
    edit(RAID_EVENT, 'region: caucase', 'region: caucasse'),
    { code: 'region-inconnue', file: RAID_EVENT, field: 'region', nearest: 'caucase' },
  ],
  [
    'has a period that does not end before it begins',
    edit(SITE, 'last: 2025', 'last: 2021'),
    { code: 'valeur-refusee', file: SITE, field: 'period' },
  ],
  [
    'has a region once',
    edit(SITE, 'id: asie-centrale', 'id: caucase'),
    { code: 'valeur-refusee', field: 'regions', expected: 'une région par identifiant' },
  ],
  [
    'has a place once',
    edit(SITE, 'anchor: start }', 'anchor: start }\n    - { actor: siounik, at: [4, 3] }'),
    { code: 'valeur-refusee', field: 'map.places', expected: 'une place par acteur' },
  ],
])('%s', (_, change, issue) => {
  expect(issuesOf(change)).toMatchObject([issue]);
});
