import type { APIContext } from 'astro';
import { getCorpus } from '../../corpus/index.ts';
import { FORMATS } from '../../export/cite/formats.ts';
import { worksOf } from '../../export/cite/works.ts';
import { fileResponse } from '../../lib/media-types.ts';

export const getStaticPaths = async () =>
  (await getCorpus()).articles.flatMap(({ id }) =>
    FORMATS.map((format) => ({ params: { id, format: format.ending }, props: { format } })),
  );

type Context = APIContext<{ format: (typeof FORMATS)[number] }, { id: string }>;

export const GET = async ({ params, props: { format } }: Context) =>
  fileResponse(format.write(worksOf(await getCorpus(), 'articles', params.id)), format.mediaType);
