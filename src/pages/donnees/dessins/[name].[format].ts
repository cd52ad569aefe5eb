import type { APIContext } from 'astro';
import { getCorpus } from '../../../corpus/index.ts';
import { tableCsv } from '../../../export/data-files.ts';
import type { Table } from '../../../export/tables/table.ts';
import { fileResponse } from '../../../lib/media-types.ts';
import { allDrawings, drawingSvg } from './_drawings.ts';

export const getStaticPaths = async () =>
  allDrawings(await getCorpus()).flatMap((table) =>
    ['csv', 'svg'].map((format) => ({ params: { name: table.name, format }, props: { table } })),
  );

export const GET = async ({ params, props: { table } }: APIContext<{ table: Table }>) => {
  const corpus = await getCorpus();
  return params['format'] === 'csv'
    ? fileResponse(tableCsv(corpus, table), 'csv')
    : fileResponse(drawingSvg(corpus, table.name), 'svg');
};
