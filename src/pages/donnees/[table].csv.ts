import type { APIContext } from 'astro';
import { getCorpus } from '../../corpus/index.ts';
import { tableCsv } from '../../export/data-files.ts';
import { TABLES } from '../../export/tables/index.ts';
import type { Table } from '../../export/tables/table.ts';
import { fileResponse } from '../../lib/media-types.ts';

export const getStaticPaths = () =>
  TABLES.map((table) => ({ params: { table: table.name }, props: { table } }));

export const GET = async ({ props }: APIContext<{ table: Table }>) =>
  fileResponse(tableCsv(await getCorpus(), props.table), 'csv');
