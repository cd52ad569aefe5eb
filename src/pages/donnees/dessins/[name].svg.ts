import type { APIContext } from 'astro';
import { getCorpus } from '../../../corpus/index.ts';
import { fileResponse } from '../../../lib/media-types.ts';
import { drawingPaths, drawingSvg } from './_drawings.ts';

export const getStaticPaths = async () => drawingPaths(await getCorpus());

export const GET = async ({ params }: APIContext) =>
  fileResponse(drawingSvg(await getCorpus(), params['name'] ?? ''), 'svg');
