import type { APIContext } from 'astro';
import { getCorpus } from '../../corpus/index.ts';
import { FORMATS } from '../../export/cite/formats.ts';
import { bibliography } from '../../export/cite/works.ts';
import { fileResponse } from '../../lib/media-types.ts';

export const getStaticPaths = () =>
  FORMATS.map((format) => ({ params: { format: format.ending }, props: { format } }));

export const GET = async ({
  props: { format },
}: APIContext<{ format: (typeof FORMATS)[number] }>) =>
  fileResponse(format.write(bibliography(await getCorpus())), format.mediaType);
