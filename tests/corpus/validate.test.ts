import { describe, expect, test } from 'vitest';
import type { Issue } from '../../src/corpus/issue.ts';
import { validate } from '../../src/corpus/validate.ts';
import { parseYaml } from '../../src/corpus/yaml.ts';
import { COLLECTION_NAMES } from '../../src/schema/collection-names.ts';
import { COLLECTIONS } from '../../src/schema/collections.ts';
import {
  ARMENIA,
  PREDICTION,
  RAID,
  RAID_EVENT,
  SIOUNIK,
  STANCE,
  SUMMIT,
  SUMMIT_EVENT,
} from '../fixtures/corpus.ts';
import { type Change, edit, issuesOf } from '../fixtures/project.ts';

type Case = readonly [name: string, change: Change, issue: Partial<Issue>];

const containing = (text: string) => expect.stringContaining(text) as string;

describe('a field that no schema knows', () => {
  test.each<Case>([
    [
      'has the nearest, and is not told as missing too',
      edit(SUMMIT_EVENT, 'summary:', 'sumary:'),
      { file: SUMMIT_EVENT, line: 11, column: 9, field: 'sumary', nearest: 'summary' },
    ],
    [
      'is told by its path, deep in the data',
      edit(SUMMIT_EVENT, '    quote:', '    quotes:'),
      { line: 15, field: 'citations[0].quotes', expected: containing('quote'), nearest: 'quote' },
    ],
    [
      'is told in data that may be left out',
      edit(
        SUMMIT,
        '  publisher:',
        '  origin: { name: A, adress: "https://a.fr", certainty: certain }\n  publisher:',
      ),
      { line: 18, field: 'source.origin.adress', nearest: 'address' },
    ],
    ['may have capitals', edit(SUMMIT_EVENT, 'kind:', 'Kind:'), { nearest: 'kind' }],
    [
      'may end with a space that cannot be seen',
      edit(SUMMIT_EVENT, 'kind: ', 'kind\u00A0: '),
      { nearest: 'kind' },
    ],
    [
      'may be of another kind of actor',
      edit(ARMENIA, 'iso: AM', 'iso: AM\nrole: pays'),
      {
        line: 6,
        field: 'role',
        expected:
          'l’un des champs kind, iso, name, lang, aliases, metonyms, adjectives, searchTerms, description',
      },
    ],
  ])('%s', (_, change, issue) => {
    expect(issuesOf(change)).toMatchObject([{ code: 'champ-inconnu', ...issue }]);
  });

  test('and that is near none is told beside what is missing', () => {
    expect(issuesOf(edit(SUMMIT_EVENT, 'place:', 'lieu:'))).toMatchObject([
      { code: 'champ-absent', field: 'place' },
      { code: 'champ-inconnu', field: 'lieu', found: 'lieu', nearest: undefined },
    ]);
  });
});

describe('a field that is missing', () => {
  test.each<Case>([
    [
      'is told where it should stand',
      edit(RAID, '    quote: n’a reçu aucune aide\n', ''),
      { file: RAID, line: 7, column: 5, field: 'keyPoints[1].quote' },
    ],
    [
      'tells its form: a date',
      edit(SUMMIT_EVENT, 'date: "2022-11-23"\n', ''),
      { field: 'date', expected: containing('une date EDTF'), found: 'rien' },
    ],
    [
      'tells its form: an id',
      edit(STANCE, 'toward: otsc\n', ''),
      { field: 'toward', expected: containing('un identifiant') },
    ],
    [
      'tells its form: a list',
      edit(SUMMIT_EVENT, 'topics: [caucase]\n', ''),
      { field: 'topics', expected: containing('une liste') },
    ],
    [
      'tells its values',
      edit(ARMENIA, 'kind: country\n', ''),
      { field: 'kind', expected: 'l’une des valeurs country, person, organisation, territory' },
    ],
    [
      'may be asked for by another: the source of an outside date',
      edit(RAID_EVENT, 'basis: stated', 'basis: external'),
      { line: 5, field: 'dating.source', expected: containing('une source, puisque') },
    ],
    [
      'may be asked for by another: who asserts what is without proof',
      edit(RAID_EVENT, 'rapporte\nattributedTo: La Gazette\n', 'sans-preuve\n'),
      { field: 'attributedTo' },
    ],
    [
      'may be asked for by another: the judge of an analysis',
      edit(STANCE, 'basis: parole', 'basis: analyse'),
      { field: 'judge' },
    ],
    [
      'may be asked for by another: evidence of an outcome',
      edit(PREDICTION, 'status: sans-suite', 'status: dementie'),
      { line: 12, field: 'outcome.citations' },
    ],
  ])('%s', (_, change, issue) => {
    expect(issuesOf(change)).toMatchObject([{ code: 'champ-absent', ...issue }]);
  });
});

describe('a value that is refused', () => {
  test.each<Case>([
    [
      'a number for a text',
      edit(SUMMIT_EVENT, '"2022-11-23"', '2022'),
      { line: 3, column: 7, field: 'date', expected: containing(': "2022"'), found: '2022' },
    ],
    [
      'brackets without quotation marks',
      edit(SUMMIT_EVENT, '"2022-11-23"', '[2022-11-20..2022-11-23]'),
      { expected: containing('entre guillemets'), nearest: '"[2022-11-20..2022-11-23]"' },
    ],
    [
      'texts for a list',
      edit(SUMMIT_EVENT, '[armenie, otsc]', 'armenie, otsc'),
      { expected: containing('une liste'), nearest: '[armenie, otsc]' },
    ],
    [
      'a word for yes',
      edit(RAID, 'topics: [', 'draft: oui\ntopics: ['),
      { expected: 'true ou false, sans guillemets', found: '« oui »', nearest: 'true' },
    ],
    [
      'a value outside its list',
      edit(STANCE, 'level: distance', 'level: distante'),
      { line: 3, expected: containing('soutien, soutien-reserve,'), nearest: 'distance' },
    ],
    [
      'a value in two words',
      edit(STANCE, 'level: distance', 'level: Soutien réservé'),
      { nearest: 'soutien-reserve' },
    ],
    [
      'an unknown kind of actor',
      edit(ARMENIA, 'kind: country', 'kind: countries'),
      { line: 2, field: 'kind', expected: containing('country, person'), nearest: 'country' },
    ],
    [
      'a date in words',
      edit(SUMMIT_EVENT, '"2022-11-23"', '23 novembre 2022'),
      { expected: containing('une date EDTF'), nearest: '2022-11-23' },
    ],
    [
      'a date with a space too many',
      edit(SUMMIT_EVENT, '"2022-11-23"', '"2022-11-23 "'),
      { found: containing('une espace de trop'), nearest: '2022-11-23' },
    ],
    [
      'a date that the calendar does not have',
      edit(SUMMIT_EVENT, '2022-11-23"', '2022-11-31"'),
      { expected: 'un jour qui existe : de 01 à 30 en novembre 2022', nearest: undefined },
    ],
    [
      'a publication on no precise day',
      edit(RAID, '"2026-11-21"', '21/11/2026'),
      { expected: 'un jour, AAAA-MM-JJ', nearest: '2026-11-21' },
    ],
    ['a code in small letters', edit(ARMENIA, 'iso: AM', 'iso: am'), { nearest: 'AM' }],
    [
      'an address without its protocol',
      edit(SUMMIT, 'https://quotidien', 'quotidien'),
      { expected: containing('https://'), nearest: 'https://quotidien.example/sommet' },
    ],
    [
      'an address that runs a script',
      edit(SUMMIT, 'https://quotidien.example/sommet', 'javascript:alert(1)'),
      { expected: containing('https://'), nearest: undefined },
    ],
    [
      'a list in which a value stands twice',
      edit(SUMMIT_EVENT, '[armenie, otsc]', '[armenie, armenie]'),
      { expected: containing('« armenie »') },
    ],
    [
      'a text that is too long',
      edit(RAID, 'Des tirs au Siounik', 'Des tirs au '.padEnd(301, 'x')),
      { expected: '300 signes au plus', found: containing(', 301 signes') },
    ],
    [
      'a text on two lines',
      edit(ARMENIA, 'name: Arménie', 'name: |-\n  Arménie\n  du Sud'),
      { expected: 'un texte d’une seule ligne', nearest: undefined },
    ],
    ['HTML', edit(ARMENIA, 'name: Arménie', 'name: <b>Arménie</b>'), { field: 'name' }],
    [
      'a character that cannot be seen',
      edit(ARMENIA, 'Pays du Caucase du Sud.', String.raw`"Pays\0."`),
      { expected: 'un texte sans caractère nul (U+0000)' },
    ],
    ['a list for an alias', edit(SIOUNIK, '[Syunik]', '[[Syunik]]'), { nearest: undefined }],
  ])('%s', (_, change, issue) => {
    expect(issuesOf(change)).toMatchObject([{ code: 'valeur-refusee', ...issue }]);
  });
});

test.each([
  ['with accents', 'Otsé', 'otsc'],
  ['with spaces', '"o t s c"', 'otsc'],
  ['that is a file', 'otsc.yaml', 'otsc'],
  ['that is a path', 'actors/otsc', 'otsc'],
  ['that is a paragraph', 'otsc#p1', 'otsc'],
  ['that looks like none', 'Kirghizistan', undefined],
])('an id %s is refused with the id of the corpus that is nearest', (_, id, near) => {
  expect(issuesOf(edit(STANCE, 'toward: otsc', `toward: ${id}`))).toMatchObject([
    { code: 'valeur-refusee', field: 'toward', nearest: near },
  ]);
});

test('every field that is wrong is told at once, in order', () => {
  const issues = issuesOf(
    edit(SUMMIT_EVENT, 'kind: sommet', 'kind: reunion'),
    edit(SUMMIT_EVENT, 'region: caucase', 'region: caucasus'),
    edit(SUMMIT_EVENT, '2022-11-23"', '2022-13"'),
    edit(STANCE, 'level: distance', 'level: distante'),
  );
  expect(issues.map(({ field }) => field)).toEqual(['kind', 'date', 'region', 'level']);
});

/** Words of parsers, which mean nothing in a newsroom. */
const TECHNICAL = /indéfini|reçu|null|objet|tableau|chaîne|invalide?\b|expected/i;

test.each(COLLECTION_NAMES)('%s: what is expected of each field is in plain French', (name) => {
  const told = (yaml: string) =>
    validate<unknown>(COLLECTIONS[name].schema, parseYaml(yaml, 'x.yaml'), 'x.yaml').issues;
  const kind = name === 'actors' ? 'kind: country' : '{}';
  const missing = told(kind);
  expect(missing.length).toBeGreaterThan(0);
  const wrong = ['', '2022', 'true', '[]', '{ nom: un mot }', 'un mot'].flatMap((value) =>
    told(missing.map(({ field = '' }) => `${field}: ${value}\n`).join('')),
  );
  for (const { code, field, expected } of [...missing, ...wrong]) {
    expect(field, code).toBeTruthy();
    expect(expected, field).not.toMatch(TECHNICAL);
  }
});
