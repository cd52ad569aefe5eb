import type { APIContext } from 'astro';
import { getCorpus } from '../../corpus/index.ts';
import { tableCsv, tableJson } from '../../export/data-files.ts';
import { TABLES } from '../../export/tables/index.ts';
import type { Table } from '../../export/tables/table.ts';
import { fileResponse } from '../../lib/media-types.ts';

export const getStaticPaths = () =>
  TABLES.flatMap((table) =>
    ['csv', 'json'].map((format) => ({ params: { table: table.name, format }, props: { table } })),
  );

export const GET = async ({ params, props: { table } }: APIContext<{ table: Table }>) => {
  const corpus = await getCorpus();
  return params['format'] === 'csv'
    ? fileResponse(tableCsv(corpus, table), 'csv')
    : fileResponse(tableJson(corpus, table), 'json');
};
