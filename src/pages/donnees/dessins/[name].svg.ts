import type { APIContext } from 'astro';
import { getCorpus } from '../../../corpus/index.ts';
import { fileResponse } from '../../../lib/media-types.ts';
import { drawingPaths, drawingSvg } from './_drawings.ts';

export const getStaticPaths = () => drawingPaths(getCorpus());

export const GET = ({ params }: APIContext) =>
  fileResponse(drawingSvg(getCorpus(), params['name'] ?? ''), 'svg');
