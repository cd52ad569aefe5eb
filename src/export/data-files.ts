import { stringify } from 'csv-stringify/sync';
import type { Corpus } from '../corpus/model.ts';
import { LICENCE } from '../lib/licence.ts';
import { absolute, routes } from '../lib/routes.ts';
import { SUBTITLE, TITLE } from '../lib/site.ts';
import { cell, type Column, columnsOf } from './columns.ts';
import { fileText } from './file-text.ts';
import { jsonText } from './json-text.ts';
import { DRAWING_TABLES } from './tables/drawings.ts';
import { type Table, TABLES } from './tables/index.ts';
import { synthesisRecords } from './tables/synthesis.ts';
import { versionOf } from './version.ts';

/** Columns that end each row, so that a lone file still says what it is of. */
const OF_THE_FILE: readonly Column[] = ['corpus_version', 'licence', 'licence_exception'].map(
  (name) => ({
    name,
    path: [name],
    type: 'string',
    many: false,
  }),
);

/** The columns of the CSV of a table. */
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
    licence: {
      id: LICENCE.id,
      name: LICENCE.name,
      address: LICENCE.address,
      exception: LICENCE.exception,
    },
    documentation: absolute(routes.data()),
  };
}

/** With a byte order mark, by which spreadsheets know accents; RFC 4180. */
export const tableCsv = fileText(
  (table: Table) => table.name,
  function* (corpus, table) {
    const columns = tableColumns(table);
    const file = {
      corpus_version: versionOf(corpus),
      licence: LICENCE.id,
      licence_exception: LICENCE.exception,
    };
    const options = { record_delimiter: 'windows' } as const;
    yield stringify([columns.map(({ name }) => name)], { ...options, bom: true });
    for (const record of table.records(corpus)) {
      const row = { ...record, ...file };
      yield stringify([columns.map((column) => cell(row, column))], options);
    }
  },
);

/** A table in JSON, with what the file is of. */
export const tableJson = fileText(
  (table: Table) => table.name,
  (corpus, table) =>
    jsonText([...Object.entries(about(corpus)), [table.name, table.records(corpus)]]),
);

/** Every table in one file, valid against `corpus.schema.json`. */
export const corpusJson = fileText(
  () => '',
  (corpus) => jsonText(corpusFields(corpus)),
);

/** A table is made when those before it are written. */
function* corpusFields(corpus: Corpus): Generator<[name: string, held: unknown]> {
  yield ['$schema', absolute(routes.dataFile('corpus.schema.json'))];
  yield* Object.entries(about(corpus));
  for (const table of TABLES) yield [table.name, table.records(corpus)];
  yield ['synthese', synthesisRecords(corpus)];
}

/** A value in JSON, as a file has it: indented, with a final line end. */
export function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
