import type { Corpus } from '../corpus/model.ts';
import { absolute } from '../lib/routes.ts';
import { count } from '../lib/text.ts';
import { cell } from './columns.ts';
import { tableColumns, tableCsv, tableJson } from './data-files.ts';
import { type OtherFile, otherFiles } from './data-others.ts';
import { drawingTables } from './tables/drawings.ts';
import { TABLES } from './tables/index.ts';
import type { Table } from './tables/table.ts';
import { lastUpdate, versionOf } from '../corpus/queries/version.ts';

/** What `/donnees/` shows of one table, or of another file. */
export interface DataFile {
  /** Id of its section. */
  id: string;
  title: string;
  description: string;
  /** « 37 lignes »; nothing for what is no table. */
  note: string | undefined;
  downloads: { path: string; name: string; size: string }[];
  /** « 27 colonnes », « 5 champs ». */
  counted: string;
  columns: { name: string; meaning: string }[];
  /** First rows, or first lines of a file that is no table. */
  preview: { columns: string[]; rows: string[][] } | string;
  /** How to load it, in one line of each language. */
  snippets: { language: string; code: string }[];
}

const PREVIEW_ROWS = 3;
const PREVIEW_COLUMNS = 6;
const PREVIEW_LINES = 6;
/** Columns that say little at a glance. */
const DULL = /^(?:address|dating_.*|description)$/;

/**
 * All that `/donnees/` shows.
 *
 * @param svg the file of a drawing, by its name
 */
export function dataPage(
  corpus: Corpus,
  svg: (name: string) => string,
): { version: string; updated: string; files: DataFile[] } {
  return {
    version: versionOf(corpus),
    updated: lastUpdate(corpus.articles),
    files: [
      ...TABLES.map((table) => tableFile(corpus, table, tableJson(corpus, table))),
      ...drawingTables(corpus).map((table) => tableFile(corpus, table, svg(table.name))),
      ...otherFiles(corpus).map(otherFile),
    ],
  };
}

/** A table: its CSV, and the same in another format. */
function tableFile(corpus: Corpus, table: Table, twin: string): DataFile {
  const { name, title, description } = table;
  const records = table.records(corpus);
  const columns = tableColumns(table);
  const shown = columns.filter((column) => !DULL.test(column.name)).slice(0, PREVIEW_COLUMNS);
  const csv = absolute(table.csv);
  const variable = name.replaceAll('-', '_');
  return {
    ...{ id: name, title, description, note: count(records.length, 'ligne') },
    downloads: [download(table.csv, tableCsv(corpus, table)), download(table.twin, twin)],
    counted: count(columns.length, 'colonne'),
    columns,
    preview: {
      columns: shown.map((column) => column.name),
      rows: records
        .slice(0, PREVIEW_ROWS)
        .map((record) => shown.map((column) => clip(cell(record, column), 60))),
    },
    snippets: snippets([
      `import pandas; ${variable} = pandas.read_csv("${csv}")`,
      `${variable} <- readr::read_csv("${csv}")`,
      table.twin.endsWith('.json')
        ? `curl -s ${absolute(table.twin)} | jq '.${name}[].id'`
        : `curl -s ${csv} | head -n 3`,
    ]),
  };
}

function otherFile({
  title,
  description,
  path,
  text,
  others = [],
  fields,
  code,
}: OtherFile): DataFile {
  return {
    id: nameOf(path).replaceAll('.', '-'),
    title,
    description,
    note: undefined,
    downloads: [{ path, text }, ...others].map((each) => download(each.path, each.text)),
    counted: count(fields.length, 'champ'),
    columns: fields.map(([name, meaning]) => ({ name, meaning })),
    preview: text
      .split(/\r?\n/, PREVIEW_LINES)
      .map((line) => clip(line, 100))
      .join('\n'),
    snippets: snippets(code(absolute(path))),
  };
}

function snippets([python, r, shell]: ReturnType<OtherFile['code']>): DataFile['snippets'] {
  return [
    { language: 'Python', code: python },
    { language: 'R', code: r },
    { language: 'Shell', code: shell },
  ];
}

/** Its size as « 12 ko ». */
function download(path: string, text: string): DataFile['downloads'][number] {
  const size = Math.max(1, Math.round(Buffer.byteLength(text) / 1000));
  return { path, name: nameOf(path), size: `${String(size)} ko` };
}

function nameOf(path: string): string {
  return path.split('/').at(-1) ?? path;
}

/** A text of at most so many characters; what is cut ends in « … ». */
function clip(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length - 1)}…` : text;
}
