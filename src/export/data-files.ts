import { stringify } from 'csv-stringify/sync';
import type { Corpus } from '../corpus/model.ts';
import { once } from '../corpus/queries/once.ts';
import { LICENCE } from '../lib/licence.ts';
import { absolute, routes } from '../lib/routes.ts';
import { SUBTITLE, TITLE } from '../lib/site.ts';
import { cell, type Column, columnsOf } from './columns.ts';
import { DRAWING_TABLES } from './tables/drawings.ts';
import { type Table, TABLES } from './tables/index.ts';
import { synthesisRecords } from './tables/synthesis.ts';
import { versionOf } from './version.ts';

/** Columns that end each row, so that a lone file still says what it is of. */
const OF_THE_FILE: readonly Column[] = ['corpus_version', 'licence'].map((name) => ({
  name,
  path: [name],
  type: 'string',
  many: false,
}));

export function tableColumns({ schema, jsonOnly }: Table): Column[] {
  return [...columnsOf(schema, jsonOnly), ...OF_THE_FILE];
}

/** Path of the CSV of a table, or of a drawing. */
export function csvPath(table: Table): string {
  return DRAWING_TABLES.includes(table)
    ? routes.drawing(table.name, 'csv')
    : routes.dataFile(`${table.name}.csv`);
}

/** What each JSON file says of itself. */
export function about(corpus: Corpus) {
  return {
    corpus: `${TITLE} — ${SUBTITLE}`,
    version: versionOf(corpus),
    licence: { id: LICENCE.id, name: LICENCE.name, address: LICENCE.address },
    documentation: absolute(routes.data()),
  };
}

/**
 * Texts of files, which their own address and the page that tells their weight both ask for. They are
 * together larger than the corpus, so that memory may be taken back from them.
 */
const texts = once(() => new Map<string, WeakRef<{ text: string }>>());

function written(corpus: Corpus, name: string, write: () => string): string {
  const known = texts(corpus).get(name)?.deref() ?? { text: write() };
  texts(corpus).set(name, new WeakRef(known));
  return known.text;
}

/** UTF-8 with a byte order mark, by which spreadsheets know accents; RFC 4180. */
export function tableCsv(corpus: Corpus, table: Table): string {
  return written(corpus, `${table.name}.csv`, () => csvOf(corpus, table));
}

function csvOf(corpus: Corpus, table: Table): string {
  const columns = tableColumns(table);
  const file = { corpus_version: versionOf(corpus), licence: LICENCE.id };
  const rows = table
    .records(corpus)
    .map((record) => columns.map((column) => cell({ ...record, ...file }, column)));
  return stringify([columns.map(({ name }) => name), ...rows], {
    bom: true,
    record_delimiter: 'windows',
  });
}

export function tableJson(corpus: Corpus, table: Table): string {
  return written(corpus, `${table.name}.json`, () =>
    json({ ...about(corpus), [table.name]: table.records(corpus) }),
  );
}

/** Every table in one file, valid against `corpus.schema.json`. */
export function corpusJson(corpus: Corpus): string {
  return written(corpus, 'corpus.json', () =>
    json({
      $schema: absolute(routes.dataFile('corpus.schema.json')),
      ...about(corpus),
      ...Object.fromEntries(TABLES.map((table) => [table.name, table.records(corpus)])),
      synthese: synthesisRecords(corpus),
    }),
  );
}

export function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
