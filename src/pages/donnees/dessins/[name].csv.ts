import type { APIContext } from 'astro';
import { getCorpus } from '../../../corpus/index.ts';
import { tableCsv } from '../../../export/data-files.ts';
import type { Table } from '../../../export/tables/table.ts';
import { fileResponse } from '../../../lib/media-types.ts';
import { allDrawings } from './_drawings.ts';

export const getStaticPaths = async () =>
  allDrawings(await getCorpus()).map((table) => ({
    params: { name: table.name },
    props: { table },
  }));

export const GET = async ({ props }: APIContext<{ table: Table }>) =>
  fileResponse(tableCsv(await getCorpus(), props.table), 'csv');
