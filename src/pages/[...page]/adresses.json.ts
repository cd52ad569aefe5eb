import type { APIRoute } from 'astro';
import { getCorpus } from '../../corpus/index.ts';
import { movedFrom } from '../../corpus/queries/standing.ts';

export const getStaticPaths = () =>
  Array.from(movedFrom(getCorpus()), ([path, moved]) => ({
    params: { page: path.slice(0, -1) },
    props: { moved },
  }));

export const GET: APIRoute = ({ props }) => Response.json(props['moved']);
