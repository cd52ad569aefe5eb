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
import { columnMeaning } from '../../src/export/meanings.ts';
import { DRAWING_TABLES, dossierTables } from '../../src/export/tables/drawings.ts';
import { TABLES } from '../../src/export/tables/index.ts';
import { versionOf } from '../../src/export/version.ts';
import { PREDICTION, STANCE } from '../fixtures/corpus.ts';
import { corpusWith, edit } from '../fixtures/project.ts';
import { real, small } from './corpora.ts';

type Row = Record<string, string>;
const rowsOf = (csv: string) => parse(csv, { bom: true, columns: true }) as unknown as Row[];
const ALL = [...TABLES, ...DRAWING_TABLES];
const byName = (name: string) => {
  const table = ALL.find((candidate) => candidate.name === name);
  if (table === undefined) throw new Error(`No such table: ${name}`);
  return table;
};

describe('the JSON of the whole corpus', () => {
  const ajv = new Ajv2020({ strict: true, strictRequired: false, strictTypes: false });
  addFormats(ajv);
  const validate = ajv.compile(corpusJsonSchema());

  test.each([
    ['the fixtures', small],
    ['the site', real],
  ])('is valid against its JSON Schema, by ajv (%s)', (_, corpus) => {
    validate(JSON.parse(corpusJson(corpus)));
    expect(validate.errors ?? []).toEqual([]);
    expect(corpusFile.safeParse(JSON.parse(corpusJson(corpus))).error).toBeUndefined();
  });

  test('is refused when a field is misspelt or missing', () => {
    const text = corpusJson(small);
    expect(validate(JSON.parse(text.replace('"quote"', '"qoute"')))).toBe(false);
  });
});

describe.each([...ALL, ...dossierTables(real)].map((table) => ({ name: table.name, table })))(
  '$name',
  ({ table }) => {
    test('is a CSV in UTF-8 with a byte order mark, one line a record', () => {
      expect(tableCsv(real, table)).toMatch(/^\uFEFFid,address,/);
      const rows = rowsOf(tableCsv(real, table));
      const records = table.records(real);
      expect(rows).toHaveLength(records.length);
      expect(rows.map((row) => row['id'])).toEqual(
        records.map((record) => String(Reflect.get(record, 'id'))),
      );
    });

    test('gives each row its dates, its citations, the version and the licence', () => {
      for (const row of rowsOf(tableCsv(real, table))) {
        expect(Object.keys(row)).toEqual(
          expect.arrayContaining(['date', 'earliest', 'latest', 'citations_quote']),
        );
        const [articles, addresses, quotes] = ['article', 'address', 'quote'].map((field) =>
          (row[`citations_${field}`] ?? '').split(' | '),
        );
        expect(addresses).toHaveLength(articles?.length ?? 0);
        expect(quotes).toHaveLength(articles?.length ?? 0);
        expect(row).toMatchObject({
          corpus_version: versionOf(real),
          licence: 'CC-BY-4.0',
          licence_exception: 'sauf ce qui est entre guillemets',
        });
      }
    });

    test('has a unique id for each record and a meaning for each column', () => {
      const ids = rowsOf(tableCsv(real, table)).map((row) => row['id']);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { name } of tableColumns(table)) {
        expect(columnMeaning(table.name, name)).not.toBe('');
      }
    });

    test('says in its JSON which corpus, version and licence it is of', () => {
      expect(JSON.parse(tableJson(real, table))).toMatchObject({
        version: versionOf(real),
        licence: { id: 'CC-BY-4.0', exception: 'sauf ce qui est entre guillemets' },
        [table.name]: { length: table.records(real).length },
      });
    });
  },
);

test('columns are stable: those of positions', () => {
  expect(tableColumns(byName('positions')).map(({ name }) => name)).toMatchInlineSnapshot(`
    [
      "id",
      "address",
      "actor",
      "toward",
      "level",
      "basis",
      "judge",
      "judgeGroup",
      "date",
      "dating_basis",
      "dating_from",
      "dating_source_title",
      "dating_source_address",
      "summary",
      "citations_article",
      "citations_paragraph",
      "citations_address",
      "citations_quote",
      "citations_translations",
      "earliest",
      "latest",
      "corpus_version",
      "licence",
      "licence_exception",
    ]
  `);
});

test('columns are stable: those of the barometer', () => {
  expect(
    tableColumns(byName('barometre'))
      .map(({ name }) => name)
      .join(' '),
  ).toMatchInlineSnapshot(
    `"id address row actor level basis judge judgeGroup disagrees date earliest latest citations_article citations_paragraph citations_address citations_quote citations_translations corpus_version licence licence_exception"`,
  );
});

test('the records of drawings fit the schemas that their columns come from', () => {
  for (const { name, schema, records } of [...DRAWING_TABLES, ...dossierTables(real)]) {
    for (const corpus of [real, small]) {
      expect(schema.array().safeParse(records(corpus)).error, name).toBeUndefined();
    }
  }
});

test('a prediction of which no article speaks since is without sequel', () => {
  const told = 'outcome:\n  status: sans-suite\n  summary: Le corpus n’en dit rien de plus.\n';
  const silent = corpusWith(edit(PREDICTION, told, ''));
  const [row] = rowsOf(tableCsv(silent, byName('previsions')));
  expect(row).toMatchObject({ outcome_status: 'sans-suite', outcome_summary: '' });
});

test('a row leads to the paragraph that holds the very words', () => {
  const [row] = rowsOf(tableCsv(small, byName('declarations')));
  expect(row).toMatchObject({
    id: 'sommet-tendu-p2-1',
    speaker: 'nikol-pachinian',
    text: 'Nous attendions davantage',
    date: '2022-11-23',
    earliest: '2022-11-23',
    citations_article: 'sommet-tendu',
    citations_address: 'http://localhost:4321/articles/sommet-tendu/#p2',
  });
});

test('a cell with commas, quotes and a list is read back whole', () => {
  const actors = rowsOf(tableCsv(real, byName('acteurs')));
  const russia = actors.find(({ id }) => id === 'russie');
  const entry = real.actors.find(({ id }) => id === 'russie');
  expect(russia?.['metonyms']?.split(' | ')).toEqual(entry?.data.metonyms);
  expect(russia?.['description']).toBe(entry?.data.description);
});

test('the version changes with any content, and with nothing else', () => {
  const changed = corpusWith(edit(STANCE, 'level: distance', 'level: rupture'));
  expect(versionOf(small)).toMatch(/^2026\.11\.21\+[0-9a-f]{8}$/);
  expect(versionOf(corpusWith())).toBe(versionOf(small));
  expect(versionOf(changed)).not.toBe(versionOf(small));
});

test('the data package describes the columns of each CSV, in their order', () => {
  const { resources } = datapackage(real) as {
    resources: { name: string; path: string; schema: { fields: { name: string }[] } }[];
  };
  for (const { name, path, schema } of resources) {
    const isDrawing = DRAWING_TABLES.includes(byName(name));
    expect(path).toBe(isDrawing ? `dessins/${name}.csv` : `${name}.csv`);
    const header = tableCsv(real, byName(name)).slice(1).split('\r\n')[0];
    expect(schema.fields.map((field) => field.name).join(',')).toBe(header);
  }
});

test('foreign keys of the data package point at rows that are there', () => {
  const { resources } = datapackage(real) as {
    resources: {
      name: string;
      schema: { foreignKeys?: { fields: string; reference: { resource: string } }[] };
    }[];
  };
  for (const { name, schema } of resources) {
    expect(schema.foreignKeys, name).not.toEqual([]);
    for (const { fields, reference } of schema.foreignKeys ?? []) {
      const known = new Set(rowsOf(tableCsv(real, byName(reference.resource))).map(({ id }) => id));
      const named = rowsOf(tableCsv(real, byName(name))).map((row) => row[fields]);
      expect(named.filter((id) => !known.has(id))).toEqual([]);
    }
  }
});
