import { expect, test } from 'vitest';
import { verify } from '../../src/corpus/verify.ts';
import { concerned } from '../../src/desk/concerned.ts';
import { ARMENIA, CAUCASUS, RAID, RAID_EVENT } from '../fixtures/corpus.ts';
import { type Change, edit, inProject, write } from '../fixtures/project.ts';

const unreadable = edit(RAID_EVENT, 'kind: combat', 'kind: bataille');

/** Files whose issues a page shows. */
const shown = (path: string, ...changes: Change[]) =>
  inProject(changes, (root) => [
    ...new Set(concerned(root, verify(root).issues, path).map(({ file }) => file)),
  ]);

test.each([
  'evenements/tirs-sur-deux-villages/',
  'articles/tirs-au-siounik/',
  'acteurs/siounik/',
  'themes/garanties/',
  'evenements/',
  'chronologie/2023/',
  '',
])('an event that cannot be read is told on /%s', (path) => {
  expect(shown(path, unreadable)).toContain(RAID_EVENT);
});

test.each([
  'evenements/sommet-d-erevan/',
  'articles/sommet-tendu/',
  'acteurs/otsc/',
  'articles/',
  'previsions/',
  'recherche/',
])('and not on /%s, which does not show it', (path) => {
  expect(shown(path, unreadable)).not.toContain(RAID_EVENT);
});

test('an entry that a page’s own names is told there', () => {
  const broken = edit(ARMENIA, 'kind: country', 'kind: pays');
  expect(shown('articles/tirs-au-siounik/', broken)).toEqual([ARMENIA]);
});

test('after what is wrong in its own', () => {
  const changes = [
    edit(ARMENIA, 'kind: country', 'kind: pays'),
    edit(RAID, 'nature: opinion', 'nature: avis'),
  ];
  expect(shown('articles/tirs-au-siounik/', ...changes).slice(0, 2)).toEqual([RAID, ARMENIA]);
});

test('so is an article that names the actor of a page, in a quotation alone or in its header', () => {
  const broken = edit(RAID, 'nature: opinion', 'nature: avis');
  expect(shown('acteurs/siounik/', broken)).toContain(RAID);
});

test('YAML that does not parse is told on its page, and what is no entry on the first one', () => {
  expect(shown('themes/caucase/', edit(CAUCASUS, 'name: Caucase', 'name: "Caucase'))).toEqual([
    CAUCASUS,
  ]);
  expect(shown('', write('content/actor/x.yaml', 'name: X'))).toEqual(['content/actor']);
});
