import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import {
  corpusFile,
  corpusJson,
  corpusJsonSchema,
  tableColumns,
  tableCsv,
  tableJson,
} from '../../src/export/data-files.ts';
import { datapackage } from '../../src/export/datapackage.ts';
import { dossierTables, drawingTables } from '../../src/export/tables/drawings.ts';
import { TABLES } from '../../src/export/tables/index.ts';
import type { Table } from '../../src/export/tables/table.ts';
import { versionOf } from '../../src/corpus/queries/version.ts';
import { ARMENIA, PREDICTION, STANCE } from '../fixtures/corpus.ts';
import { corpusWith, edit } from '../fixtures/project.ts';
import { real, small } from './corpora.ts';

type Row = Record<string, string>;
const ALL = [...TABLES, ...drawingTables(real)];
const [DOSSIER] = dossierTables(real);

function byName(name: string): Table {
  const table = ALL.find((candidate) => candidate.name === name);
  if (table === undefined) throw new Error(`No such table: ${name}`);
  return table;
}

function rowsOf(table: Table, corpus = real): Row[] {
  return parse(tableCsv(corpus, table), { bom: true, columns: true }) as unknown as Row[];
}

describe('the JSON of the whole corpus', () => {
  const ajv = new Ajv2020({ strict: true, strictRequired: false, strictTypes: false });
  addFormats(ajv);
  const validate = ajv.compile(JSON.parse(corpusJsonSchema(real)) as object);

  test.each([
    ['the fixtures', small],
    ['the site', real],
  ])('is valid against its JSON Schema, by ajv (%s)', (_, corpus) => {
    validate(JSON.parse(corpusJson(corpus)));
    expect(validate.errors ?? []).toEqual([]);
    expect(corpusFile.safeParse(JSON.parse(corpusJson(corpus))).error).toBeUndefined();
  });

  test('is refused when a field is misspelt', () => {
    expect(validate(JSON.parse(corpusJson(small).replace('"quote"', '"qoute"')))).toBe(false);
  });
});

describe.each(
  [...ALL, ...(DOSSIER ? [DOSSIER] : [])].map((table) => ({ name: table.name, table })),
)('the table $name', ({ table }) => {
  const records = table.records(real);
  const rows = rowsOf(table);

  test('is a CSV in UTF-8 with a byte order mark and a row for each record, of a unique id', () => {
    expect(tableCsv(real, table)).toMatch(/^\uFEFFid,address,/);
    expect(rows.map(({ id }) => id)).toEqual(records.map(({ id }) => id));
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  });

  test('gives each row its dates, its citations, the version and the licence', () => {
    for (const row of rows) {
      expect(Object.keys(row)).toEqual(expect.arrayContaining(['date', 'earliest', 'latest']));
      const values = ['article', 'address', 'quote'].map(
        (field) => row[`citations_${field}`]?.split(' | ').length,
      );
      expect(new Set(values).size).toBe(1);
      expect(row).toMatchObject({
        corpus_version: versionOf(real),
        licence: 'CC-BY-4.0',
        licence_exception: 'sauf ce qui est entre guillemets',
      });
    }
  });

  test('has JSON that says which corpus, version and licence it is of', () => {
    expect(JSON.parse(tableJson(real, table))).toMatchObject({
      version: versionOf(real),
      licence: { id: 'CC-BY-4.0', exception: 'sauf ce qui est entre guillemets' },
      [table.name]: { length: records.length },
    });
  });
});

test.each([
  [
    'positions',
    'id address actor toward level basis judge judgeGroup date dating_basis dating_from dating_source_title dating_source_address dating_source_name dating_inArticle summary citations_article citations_paragraph citations_address citations_quote citations_translations earliest latest corpus_version licence licence_exception',
  ],
  [
    'barometre',
    'id address row actor toward level basis judge judgeGroup disagrees date earliest latest citations_article citations_paragraph citations_address citations_quote citations_translations corpus_version licence licence_exception',
  ],
])('the columns of %s are stable', (name, columns) => {
  expect(tableColumns(byName(name)).map((column) => column.name)).toEqual(columns.split(' '));
});

test('a column has the meaning of its field, inside that of the field that contains it', () => {
  const meanings = new Map(
    tableColumns(byName('articles')).map(({ name, meaning }) => [name, meaning]),
  );
  expect(meanings.get('title')).toBe('Titre de notre compte rendu.');
  expect(meanings.get('source_origin_address')).toMatch(/^Origine que l’article .+ : adresse\.$/);
});

test('a prediction of which no article speaks since is without sequel', () => {
  const outcome = 'outcome:\n  status: sans-suite\n  summary: Le corpus n’en dit rien de plus.\n';
  const [row] = rowsOf(byName('previsions'), corpusWith(edit(PREDICTION, outcome, '')));
  expect(row).toMatchObject({ outcome_status: 'sans-suite', outcome_summary: '' });
});

test('a row leads to the paragraph that has its very words', () => {
  const [row] = rowsOf(byName('declarations'), small);
  expect(row).toMatchObject({
    id: 'pachinian-davantage',
    address: 'http://localhost:4321/declarations/pachinian-davantage/',
    speaker: 'nikol-pachinian',
    text: 'Nous attendions davantage',
    date: '2022-11-23',
    earliest: '2022-11-23',
    citations_article: 'sommet-tendu',
    citations_address: 'http://localhost:4321/articles/sommet-tendu/#p2',
  });
});

test('a cell with commas, quotes and a list is read back whole', () => {
  const row = rowsOf(byName('acteurs')).find(({ id }) => id === 'russie');
  const entry = real.actors.find(({ id }) => id === 'russie');
  expect(row?.['metonyms']?.split(' | ')).toEqual(entry?.data.metonyms);
  expect(row?.['description']).toBe(entry?.data.description);
});

test.each(['=HYPERLINK(A1)', '+1', '-1', '@SUM(A1)', '＝1'])(
  'no spreadsheet runs the cell « %s », and without its apostrophe it is read back whole',
  (formula) => {
    const named = edit(ARMENIA, 'Pays du Caucase du Sud.', `'${formula}'`);
    const corpus = corpusWith(named);
    const row = rowsOf(byName('acteurs'), corpus).find(({ id }) => id === 'armenie');
    expect(row?.['description']).toBe(`'${formula}`);
    expect(row?.['description']?.replace(/^'(?=[=+@＝-])/, '')).toBe(formula);
  },
);

test('no cell of the site needs an apostrophe', () => {
  const cells = ALL.flatMap((table) => rowsOf(table)).flatMap((row) => Object.values(row));
  expect(cells.filter((cell) => cell.startsWith("'"))).toEqual([]);
});

test('a name in another language stands in its cell after the code of the language', () => {
  const named = edit(
    ARMENIA,
    'iso:',
    'foreignNames: { en: [Armenia], hy: [Հայք, Հայաստան] }\niso:',
  );
  const row = rowsOf(byName('acteurs'), corpusWith(named)).find(({ id }) => id === 'armenie');
  expect(row?.['foreignNames']).toBe('en: Armenia | hy: Հայք | hy: Հայաստան');
});

test('the version changes with any content, and with nothing else', () => {
  const changed = corpusWith(edit(STANCE, 'level: distance', 'level: rupture'));
  expect(versionOf(small)).toMatch(/^2026\.11\.21\+[0-9a-f]{8}$/);
  expect(versionOf(corpusWith())).toBe(versionOf(small));
  expect(versionOf(changed)).not.toBe(versionOf(small));
});

interface Resource {
  name: string;
  path: string;
  schema: {
    fields: { name: string }[];
    foreignKeys?: { fields: string; reference: { resource: string } }[];
  };
}

describe('the data package', () => {
  const { resources } = JSON.parse(datapackage(real)) as { resources: Resource[] };

  test('describes each CSV, its columns in their order', () => {
    for (const { name, path, schema } of resources) {
      const table = byName(name);
      expect(`donnees/${path}`).toBe(table.csv);
      const [header] = tableCsv(real, table).slice(1).split('\r\n');
      expect(schema.fields.map((field) => field.name).join(',')).toBe(header);
    }
  });

  test('has foreign keys that point at rows that are there', () => {
    for (const { name, schema } of resources) {
      expect(schema.foreignKeys, name).not.toEqual([]);
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        const known = new Set(rowsOf(byName(reference.resource)).map(({ id }) => id));
        const named = rowsOf(byName(name)).map((row) => row[fields]);
        expect(named.filter((id) => !known.has(id))).toEqual([]);
      }
    }
  });
});
