import { expect, test } from 'vitest';
import {
  actorIndex,
  filedUnder,
  gathered,
  inIndex,
  relatives,
} from '../../../src/corpus/queries/actors.ts';
import { entry } from '../../../src/corpus/queries/lookup.ts';
import { corpusWith } from '../../fixtures/project.ts';

const corpus = corpusWith();
const person = entry(corpus, 'actors', 'nikol-pachinian');
const named = (name: string, ...aliases: string[]) => ({
  ...person,
  data: { ...person.data, name, aliases },
});

test('the index lists the actors of each kind, and how many articles name them', () => {
  const listed = actorIndex(corpus).map(({ kind, names }) => [
    kind,
    names.map(({ path, note }) => `${path} ${note}`),
  ]);
  expect(listed).toEqual([
    ['country', ['acteurs/armenie/ 2 articles']],
    ['person', ['acteurs/nikol-pachinian/ 1 article']],
    ['organisation', ['acteurs/otsc/ 1 article']],
    ['territory', ['acteurs/siounik/ 1 article']],
  ]);
});

test.each([
  ['Kassym-Jomart Tokaïev', ['Tokayev', 'Tokaïev'], 'Tokaïev'],
  ['Bachar el-Assad', ['Bachar al-Assad', 'el-Assad', 'Assad'], 'Assad'],
  ['Xi Jinping', ['Xi'], 'Xi Jinping'],
  ['Anne Le Gall', [], 'Le Gall'],
  ['Lula', ['Luiz Inácio Lula da Silva'], 'Lula'],
])('%s, also %j, is filed under %s', (name, aliases, expected) => {
  expect(filedUnder(named(name, ...aliases))).toBe(expected);
});

test('actors are in the order of what they are filed under', () => {
  const people = [
    named('Zoé Alba', 'Alba'),
    named('Anne Écu', 'Écu'),
    named('Yves Alba', 'Alba'),
    named('Bachar el-Assad', 'Assad'),
  ];
  expect(inIndex(people).map(({ data }) => data.name)).toEqual([
    'Yves Alba',
    'Zoé Alba',
    'Bachar el-Assad',
    'Anne Écu',
  ]);
});

test.each([
  ['armenie', ['nikol-pachinian', 'otsc', 'siounik'], ['armenie', 'nikol-pachinian']],
  ['nikol-pachinian', ['armenie'], ['nikol-pachinian']],
  ['otsc', ['armenie'], ['otsc', 'armenie', 'nikol-pachinian']],
  ['siounik', ['armenie'], ['siounik']],
])('%s is bound to %j and gathers the words and deeds of %j', (id, bound, whose) => {
  const actor = entry(corpus, 'actors', id);
  expect(relatives(corpus, actor).map((other) => other.id)).toEqual(bound);
  expect(gathered(corpus, actor)).toEqual(whose);
});
