import type { APIContext } from 'astro';
import { getCorpus } from '../../corpus/index.ts';
import { ris } from '../../export/cite/ris.ts';
import { type Citable, citablePaths, worksOf } from '../../export/cite/works.ts';
import { fileResponse } from '../../lib/media-types.ts';

export const getStaticPaths = () => citablePaths(getCorpus());

export const GET = ({ params }: APIContext<object, { kind: Citable; id: string }>) =>
  fileResponse(ris(worksOf(getCorpus(), params.kind, params.id)), 'ris');
