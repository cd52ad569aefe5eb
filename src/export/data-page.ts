import type { Corpus } from '../corpus/model.ts';
import { absolute, routes } from '../lib/routes.ts';
import { calendar } from './calendar.ts';
import { cell } from './columns.ts';
import { corpusJsonSchema } from './corpus-schema.ts';
import { corpusJson, json, tableColumns, tableCsv, tableJson } from './data-files.ts';
import { datapackage } from './datapackage.ts';
import { columnMeaning } from './meanings.ts';
import { network } from './network.ts';
import { type Table, TABLES } from './tables/index.ts';
import { lastUpdate, versionOf } from './version.ts';

/** What `/donnees/` shows of one table. */
export interface DataFile {
  name: string;
  title: string;
  description: string;
  rows: number;
  downloads: { path: string; name: string; size: string }[];
  columns: { name: string; meaning: string }[];
  preview: { columns: string[]; rows: string[][] };
  /** How to load it, in one line of each language. */
  snippets: { language: string; code: string }[];
}

/** A file of the site that is no table. */
interface OtherFile {
  path: string;
  name: string;
  text: string;
  size?: string;
}

const PREVIEW_ROWS = 3;
const PREVIEW_COLUMNS = 6;
/** Columns that say little at a glance. */
const DULL = /^(?:address|dating_.*|description|translated)$/;

/** All that `/donnees/` shows. */
export function dataPage(corpus: Corpus): {
  version: string;
  updated: string;
  files: DataFile[];
  others: OtherFile[];
} {
  return {
    version: versionOf(corpus),
    updated: lastUpdate(corpus.articles),
    files: TABLES.map((table) => dataFile(corpus, table)),
    others: otherFiles(corpus),
  };
}

function dataFile(corpus: Corpus, table: Table): DataFile {
  const { name, title, description } = table;
  const records = table.records(corpus);
  const columns = tableColumns(table);
  const shown = columns.filter((column) => !DULL.test(column.name)).slice(0, PREVIEW_COLUMNS);
  const download = (extension: string, text: string) => ({
    path: routes.dataFile(`${name}.${extension}`),
    name: `${name}.${extension}`,
    size: sizeOf(text),
  });
  return {
    name,
    title,
    description,
    rows: records.length,
    downloads: [
      download('csv', tableCsv(corpus, table)),
      download('json', tableJson(corpus, table)),
    ],
    columns: columns.map((column) => ({
      name: column.name,
      meaning: columnMeaning(name, column.name),
    })),
    preview: {
      columns: shown.map((column) => column.name),
      rows: records
        .slice(0, PREVIEW_ROWS)
        .map((record) => shown.map((column) => clip(cell(record, column)))),
    },
    snippets: snippets(absolute(routes.dataFile(`${name}.csv`)), name),
  };
}

function snippets(address: string, name: string): DataFile['snippets'] {
  const json = address.replace(/csv$/, 'json');
  return [
    { language: 'Python', code: `import pandas; ${name} = pandas.read_csv("${address}")` },
    { language: 'R', code: `${name} <- readr::read_csv("${address}")` },
    { language: 'Shell', code: `curl -s ${json} | jq '.${name}[].id'` },
  ];
}

function otherFiles(corpus: Corpus): OtherFile[] {
  return [
    {
      path: routes.dataFile('corpus.json'),
      name: 'corpus.json',
      text: 'Toutes les tables en un fichier, avec le texte des paragraphes.',
      size: sizeOf(corpusJson(corpus)),
    },
    {
      path: routes.dataFile('corpus.schema.json'),
      name: 'corpus.schema.json',
      text: 'Son schéma JSON, tiré de ceux que le contenu doit suivre.',
      size: sizeOf(json(corpusJsonSchema())),
    },
    {
      path: routes.dataFile('datapackage.json'),
      name: 'datapackage.json',
      text: 'Description des CSV au format Frictionless.',
      size: sizeOf(json(datapackage(corpus))),
    },
    {
      path: routes.calendar(),
      name: 'chronologie.ics',
      text: 'La chronologie en iCalendar : une date imprécise couvre tous ses jours et le dit.',
      size: sizeOf(calendar(corpus)),
    },
    {
      path: routes.network(),
      name: 'reseau.gexf',
      text: 'Le réseau des acteurs, pour Gephi : paragraphes partagés, positions, dates.',
      size: sizeOf(network(corpus)),
    },
    {
      path: routes.feed(),
      name: 'flux.xml',
      text: 'Flux Atom du site, textes complets ; chaque thème a le sien.',
    },
  ];
}

/** « 12 ko ». */
function sizeOf(text: string): string {
  return `${String(Math.max(1, Math.round(Buffer.byteLength(text) / 1000)))} ko`;
}

function clip(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
