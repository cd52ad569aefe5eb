import type { APIContext } from 'astro';
import { getCorpus } from '../../corpus/index.ts';
import { bibtex } from '../../export/cite/bibtex.ts';
import { type Citable, citablePaths, worksOf } from '../../export/cite/works.ts';
import { fileResponse } from '../../lib/media-types.ts';

export const getStaticPaths = () => citablePaths(getCorpus());

export const GET = ({ params }: APIContext<object, { kind: Citable; id: string }>) =>
  fileResponse(bibtex(worksOf(getCorpus(), params.kind, params.id)), 'bibtex');
