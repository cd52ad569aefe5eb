import type { APIContext } from 'astro';
import { getCorpus } from '../../../corpus/index.ts';
import { actorPage } from '../../../corpus/queries/actor-page.ts';
import { entry, idPaths } from '../../../corpus/queries/lookup.ts';
import { actorFeed } from '../../../export/feeds/atom.ts';
import { fileResponse } from '../../../lib/media-types.ts';

export const getStaticPaths = async () => {
  const corpus = await getCorpus();
  return idPaths(corpus.actors.filter(({ id }) => actorPage(corpus, id).events.length > 0));
};

export const GET = async ({ params }: APIContext) => {
  const corpus = await getCorpus();
  return fileResponse(actorFeed(corpus, entry(corpus, 'actors', params['id'] ?? '')), 'atom');
};
