import type { z } from 'zod';
import type { Corpus } from '../../corpus/model.ts';
import { memoize } from '../../corpus/queries/memoize.ts';
import { routes } from '../../lib/routes.ts';

/** One file of `/donnees/`: a list of records of one shape. */
export interface Table {
  /** Name of the file, and key in the JSON of the whole corpus. */
  name: string;
  title: string;
  /** What one row is, for readers. */
  description: string;
  /** Paths of its CSV, and of the same in JSON or as a drawing. */
  csv: string;
  twin: string;
  /** The shape of a record, which the columns and the JSON Schema of the corpus come from. */
  schema: z.ZodType;
  records: (corpus: Corpus) => readonly { id: string }[];
  /** Fields too long for a cell: in JSON only. */
  jsonOnly?: readonly string[];
}

/** A table of what the content contains. */
export function contentTable(table: Omit<Table, 'csv' | 'twin'>): Table {
  return {
    ...table,
    csv: routes.dataFile(`${table.name}.csv`),
    twin: routes.dataFile(`${table.name}.json`),
    records: memoize(table.records),
  };
}
