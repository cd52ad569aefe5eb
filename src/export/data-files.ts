import { stringify } from 'csv-stringify/sync';
import type { Corpus } from '../corpus/model.ts';
import { LICENCE } from '../lib/licence.ts';
import { absolute, routes } from '../lib/routes.ts';
import { SUBTITLE, TITLE } from '../lib/site.ts';
import { cell, type Column, columnsOf } from './columns.ts';
import { shared } from './file-bytes.ts';
import { jsonBytes } from './json-bytes.ts';
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

/** UTF-8 with a byte order mark, by which spreadsheets know accents; RFC 4180. */
export const tableCsv = shared(
  (table: Table) => table.name,
  (corpus, table) => {
    const columns = tableColumns(table);
    const file = { corpus_version: versionOf(corpus), licence: LICENCE.id };
    const rows = table
      .records(corpus)
      .map((record) => columns.map((column) => cell({ ...record, ...file }, column)));
    const options = { bom: true, record_delimiter: 'windows' } as const;
    return Buffer.from(stringify([columns.map(({ name }) => name), ...rows], options));
  },
);

export const tableJson = shared(
  (table: Table) => table.name,
  (corpus, table) => jsonBytes({ ...about(corpus), [table.name]: table.records(corpus) }),
);

/** Every table in one file, valid against `corpus.schema.json`. */
export const corpusJson = shared(
  () => '',
  (corpus) =>
    jsonBytes({
      $schema: absolute(routes.dataFile('corpus.schema.json')),
      ...about(corpus),
      ...Object.fromEntries(TABLES.map((table) => [table.name, table.records(corpus)])),
      synthese: synthesisRecords(corpus),
    }),
);

export function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
