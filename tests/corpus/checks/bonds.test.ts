import { expect, test } from 'vitest';
import { OTSC, SIOUNIK, STANCE, SUMMIT } from '../../fixtures/corpus.ts';
import { type Change, edit, issuesOf, write } from '../../fixtures/project.ts';

const alliance = write(
  'content/actors/alliance.yaml',
  'name: Alliance\nkind: organisation\nmembers: [otsc]\ndescription: Une alliance.\n',
);

test.each<[name: string, change: Change, field: string]>([
  ['a territory of an organisation', edit(SIOUNIK, 'partOf: armenie', 'partOf: otsc'), 'partOf'],
  ['a territory of itself', edit(SIOUNIK, 'partOf: armenie', 'partOf: siounik'), 'partOf'],
  ['a person as a member', edit(OTSC, '[armenie]', '[nikol-pachinian]'), 'members[0]'],
])('an actor may not be bound to one of another kind: %s', (_, change, field) => {
  expect(issuesOf(change)).toMatchObject([{ code: 'acteur-d-une-autre-nature', field }]);
});

test.each<[name: string, changes: Change[]]>([
  ['an organisation in itself', [edit(OTSC, '[armenie]', '[otsc]')]],
  ['organisations in each other', [edit(OTSC, '[armenie]', '[alliance]'), alliance]],
  ['a stance toward itself', [edit(STANCE, 'toward: otsc', 'toward: armenie')]],
  [
    'an article that is its own origin',
    [
      edit(
        SUMMIT,
        '  author: inconnu\n',
        '  author: inconnu\n  origin: { name: A, address: "https://quotidien.example/sommet/#a", certainty: certain }\n',
      ),
    ],
  ],
])('nothing leads back to itself: %s', (_, changes) => {
  expect(issuesOf(...changes).map(({ code }) => code)).toContain('renvoi-circulaire');
});
