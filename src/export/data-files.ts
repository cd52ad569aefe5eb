import { stringify } from 'csv-stringify/sync';
import { z } from 'zod';
import type { Corpus } from '../corpus/model.ts';
import { siteTitle } from '../corpus/queries/site-description.ts';
import { LICENCE } from '../lib/licence.ts';
import { absolute, routes } from '../lib/routes.ts';
import { cell, type Column, columnsOf, CSV } from './columns.ts';
import { TABLES } from './tables/index.ts';
import { synthesisRecord, synthesisRecords } from './tables/statements.ts';
import type { Table } from './tables/table.ts';
import { versionOf } from '../corpus/queries/version.ts';

/** Columns that end each row, so that a lone file still says what it is of. */
const OF_THE_FILE = columnsOf(
  z.object({
    corpus_version: z.string().describe('Version du corpus'),
    licence: z.string().describe('Licence des données (identifiant SPDX)'),
    licence_exception: z.string().describe('Ce que la licence ne couvre pas'),
  }),
);

/** The columns of the CSV of a table. */
export function tableColumns({ schema, jsonOnly }: Table): Column[] {
  return [...columnsOf(schema, jsonOnly), ...OF_THE_FILE];
}

/** A table in CSV. */
export function tableCsv(corpus: Corpus, table: Table): string {
  const columns = tableColumns(table);
  const file = {
    corpus_version: versionOf(corpus),
    licence: LICENCE.id,
    licence_exception: LICENCE.exception,
  };
  const rows = table.records(corpus).map((record) => {
    const row = { ...record, ...file };
    return columns.map((column) => cell(row, column));
  });
  const header = columns.map(({ name }) => name);
  return stringify([header, ...rows], CSV);
}

/** A table in JSON, with what the file is of. */
export function tableJson(corpus: Corpus, table: Table): string {
  return json({ ...about(corpus), [table.name]: table.records(corpus) });
}

/** The JSON of the whole corpus. */
export const corpusFile = z.strictObject({
  $schema: z.url(),
  corpus: z.string(),
  version: z.string().regex(/^\d+\.\d+\.\d+\+[0-9a-f]{8}$/),
  licence: z.strictObject({
    id: z.string(),
    name: z.string(),
    address: z.url(),
    exception: z.string(),
  }),
  documentation: z.url(),
  ...Object.fromEntries(TABLES.map(({ name, schema }) => [name, z.array(schema)])),
  synthese: z.array(synthesisRecord),
});

/** Every table in one file, valid against `corpus.schema.json`. */
export function corpusJson(corpus: Corpus): string {
  return json({
    $schema: absolute(routes.dataFile('corpus.schema.json')),
    ...about(corpus),
    ...Object.fromEntries(TABLES.map(({ name, records }) => [name, records(corpus)])),
    synthese: synthesisRecords(corpus),
  });
}

/** Its JSON Schema, draft 2020-12, made from the schemas that the content itself must fit. */
export function corpusJsonSchema(corpus: Corpus): string {
  return json({
    $id: absolute(routes.dataFile('corpus.schema.json')),
    title: siteTitle(corpus),
    ...z.toJSONSchema(corpusFile, { target: 'draft-2020-12' }),
  });
}

/** What each JSON file says of itself. */
function about(corpus: Corpus) {
  const { id, name, address, exception } = LICENCE;
  return {
    corpus: siteTitle(corpus),
    version: versionOf(corpus),
    licence: { id, name, address, exception },
    documentation: absolute(routes.data()),
  };
}

/** A value in JSON, as a file has it: indented, with a final line end. */
export function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
