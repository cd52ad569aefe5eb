import { describe, expect, test } from 'vitest';
import { validate } from '../../src/corpus/validate.ts';
import { parseYaml } from '../../src/corpus/yaml.ts';
import { COLLECTION_NAMES } from '../../src/schema/collection-names.ts';
import { COLLECTIONS } from '../../src/schema/collections.ts';
import {
  ARMENIA,
  PREDICTION,
  RAID,
  RAID_EVENT,
  STANCE,
  SUMMIT,
  SUMMIT_EVENT,
} from '../fixtures/corpus.ts';
import { append, edit, issuesOf } from '../fixtures/project.ts';
import { type Case, testCases } from './cases.ts';

describe('a field that no schema knows is refused, with the nearest', () => {
  const code = 'champ-inconnu';
  testCases([
    [
      'beside what is missing for it',
      edit(SUMMIT_EVENT, 'summary:', 'sumary:'),
      { code: 'champ-absent', field: 'summary' },
      { code, file: SUMMIT_EVENT, line: 11, column: 9, field: 'sumary', nearest: 'summary' },
    ],
    [
      'by its path, deep in the data',
      edit(SUMMIT_EVENT, '    quote:', '    page: 2\n    quote:'),
      { code, line: 15, field: 'citations[0].page', expected: 'article, quote, original' },
    ],
    ['of another kind of actor', append(ARMENIA, 'role: pays\n'), { code, line: 8, found: 'role' }],
  ]);
});

describe('a field that is missing is reported', () => {
  const code = 'champ-absent';
  testCases([
    [
      'where it should stand',
      edit(RAID, '    quote: n’a reçu aucune aide\n', ''),
      { code, file: RAID, line: 7, column: 5, field: 'keyPoints[1].quote', found: 'rien' },
    ],
    [
      'with its form: a date',
      edit(SUMMIT_EVENT, 'date: "2022-11-23"\n', ''),
      { code, field: 'date', expected: 'une date EDTF' },
    ],
    [
      'with its form: an id',
      edit(STANCE, 'toward: otsc\n', ''),
      { code, field: 'toward', expected: 'un identifiant' },
    ],
    [
      'with its form: a list',
      edit(SUMMIT_EVENT, 'topics: [caucase]\n', ''),
      { code, field: 'topics', expected: 'une liste' },
    ],
    [
      'with its values',
      edit(ARMENIA, 'kind: country\n', ''),
      { code, expected: 'l’une des valeurs country, person, organisation, territory' },
    ],
    [
      'when another asks for it',
      [
        edit(RAID_EVENT, 'basis: stated', 'basis: external'),
        edit(STANCE, 'basis: parole', 'basis: analyse'),
        edit(PREDICTION, 'status: sans-suite', 'status: dementie'),
      ],
      { code, line: 5, field: 'dating.source', expected: 'une source, puisque' },
      { code, line: 12, field: 'outcome.citations' },
      { code, field: 'judge' },
    ],
    [
      'when several articles report an event',
      append(SUMMIT_EVENT, '  - article: tirs-au-siounik\n    quote: deux villages\n'),
      { code, file: SUMMIT_EVENT, field: 'contrast' },
    ],
  ]);
});

describe('a value is refused, with the nearest that the schema takes:', () => {
  const code = 'valeur-refusee';
  const dated = (date: string) => edit(SUMMIT_EVENT, '"2022-11-23"', date);
  testCases([
    [
      'a number for a text',
      dated('2022'),
      { code, line: 3, column: 7, field: 'date', expected: ': "2022"', found: '2022' },
    ],
    [
      'a text for a list',
      edit(SUMMIT_EVENT, '[armenie, otsc]', 'armenie, otsc'),
      { code, expected: 'une liste' },
    ],
    [
      'a value outside its list',
      edit(STANCE, 'level: distance', 'level: distante'),
      { code, line: 3, expected: 'soutien, soutien-reserve,', nearest: 'distance' },
    ],
    [
      'a value in two words',
      edit(STANCE, 'level: distance', 'level: Soutien réservé'),
      { code, nearest: 'soutien-reserve' },
    ],
    [
      'an unknown kind of actor',
      edit(ARMENIA, 'kind: country', 'kind: countries'),
      { code, line: 2, field: 'kind', nearest: 'country' },
    ],
    ['an id with accents', edit(STANCE, 'toward: otsc', 'toward: Ötsc'), { code, nearest: 'otsc' }],
    ['a date in words', dated('23 novembre 2022'), { code, nearest: '2022-11-23' }],
    [
      'a date with a space too many',
      dated('"2022-11-23 "'),
      { code, found: 'une espace de trop', nearest: '2022-11-23' },
    ],
    ['a date that does not exist', dated('2022-11-31'), { code, nearest: undefined }],
    [
      'a day of publication in figures',
      edit(RAID, '"2026-11-21"', '21/11/2026'),
      { code, expected: 'un jour du calendrier', nearest: '2026-11-21' },
    ],
    ['a code in small letters', edit(ARMENIA, 'iso: AM', 'iso: am'), { code, nearest: 'AM' }],
    ...['ZZ', 'XX', 'EU', 'SU'].map((iso): Case => [
      `the code ${iso} of no country, with that of the name`,
      edit(ARMENIA, 'iso: AM', `iso: ${iso}`),
      { code, line: 6, field: 'iso', expected: 'le code ISO d’un pays', nearest: 'AM' },
    ]),
    [
      'the code UK, with the one that took its place',
      [edit(ARMENIA, 'iso: AM', 'iso: UK'), edit(ARMENIA, 'name: Arménie', 'name: L’Arménie')],
      { code, nearest: 'GB' },
    ],
    [
      'an address without its protocol',
      edit(SUMMIT, 'https://quotidien', 'quotidien'),
      { code, expected: 'https://', nearest: 'https://quotidien.example/sommet' },
    ],
    [
      'a list in which a value stands twice',
      edit(SUMMIT_EVENT, '[armenie, otsc]', '[armenie, armenie]'),
      { code, expected: 'sans doublon' },
    ],
    [
      'a text that is too long',
      edit(RAID, 'Des tirs au Siounik', 'Des tirs au '.padEnd(301, 'x')),
      { code, expected: '300 signes au plus', found: ', 301 signes' },
    ],
    [
      'a text on two lines',
      edit(ARMENIA, 'name: Arménie', 'name: |-\n  Arménie\n  du Sud'),
      { code, expected: 'un texte d’une seule ligne' },
    ],
    [
      'a name in no language',
      edit(ARMENIA, 'adjectives:', 'foreignNames: { eng: [Armenia] }\nadjectives:'),
      { code, field: 'foreignNames.eng', expected: 'le code d’une langue, le plus court : « en »' },
    ],
    ['HTML', edit(ARMENIA, 'name: Arménie', 'name: <b>Arménie</b>'), { code, field: 'name' }],
    [
      'a character that cannot be seen',
      edit(ARMENIA, 'Pays du Caucase du Sud.', String.raw`"Pays\0."`),
      { code, expected: 'un texte sans caractère invisible U+0000' },
    ],
    [
      'a name that cannot be seen',
      edit(ARMENIA, 'name: Arménie', String.raw`name: "\u200E\u200D"`),
      { code, field: 'name', expected: 'un texte qui se voit' },
    ],
    [
      'a letter of another alphabet',
      edit(ARMENIA, 'Pays du Caucase du Sud.', String.raw`"P\u0430ys."`),
      { code, expected: 'sans lettre cyrillique « \u0430 » (U+0430) dans « P\u0430ys »' },
    ],
  ]);
});

test('every field that is wrong is reported at once, in order', () => {
  const issues = issuesOf(
    edit(SUMMIT_EVENT, 'kind: sommet', 'kind: reunion'),
    edit(SUMMIT_EVENT, 'region: caucase', 'region: Le Caucase'),
    edit(SUMMIT_EVENT, '2022-11-23"', '2022-13"'),
    edit(STANCE, 'level: distance', 'level: distante'),
  );
  expect(issues.map(({ field }) => field)).toEqual(['kind', 'date', 'region', 'level']);
});

/** Words of parsers, which mean nothing in a newsroom. */
const TECHNICAL = /indéfini|reçu|null|objet|tableau|chaîne|invalide?\b|expected/i;

test.each(COLLECTION_NAMES)('%s: what is expected of each field is in plain French', (name) => {
  const issuesIn = (yaml: string) =>
    validate<unknown>(COLLECTIONS[name].schema, parseYaml(yaml, 'x.yaml'), 'x.yaml').issues;
  const missing = issuesIn(name === 'actors' ? 'kind: country' : '{}');
  expect(missing.length).toBeGreaterThan(0);
  const wrong = ['', '2022', 'true', '[]', '{ nom: un mot }', 'un mot'].flatMap((value) =>
    issuesIn(missing.map(({ field = '' }) => `${field}: ${value}\n`).join('')),
  );
  for (const { code, field, expected } of [...missing, ...wrong]) {
    expect(field, code).toBeTruthy();
    expect(expected, field).not.toMatch(TECHNICAL);
  }
});
