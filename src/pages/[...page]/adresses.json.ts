import type { APIRoute } from 'astro';
import { pathsFrom } from '../../corpus/index.ts';
import { movedFrom } from '../../corpus/queries/standing.ts';

export const getStaticPaths = () =>
  pathsFrom((corpus) =>
    Array.from(movedFrom(corpus), ([path, moved]) => ({
      params: { page: path.slice(0, -1) },
      props: { moved },
    })),
  );

export const GET: APIRoute = ({ props }) => Response.json(props['moved']);
