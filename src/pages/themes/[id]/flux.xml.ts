import type { APIContext } from 'astro';
import { getCorpus } from '../../../corpus/index.ts';
import { entry, idPaths } from '../../../corpus/queries/lookup.ts';
import { topicFeed } from '../../../export/feeds/atom.ts';
import { fileResponse } from '../../../lib/media-types.ts';

export const getStaticPaths = async () => idPaths((await getCorpus()).topics);

export const GET = async ({ params }: APIContext) => {
  const corpus = await getCorpus();
  const topic = entry(corpus, 'topics', params['id'] ?? '');
  return fileResponse(topicFeed(corpus, topic), 'atom');
};
