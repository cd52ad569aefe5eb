import { getCorpus } from '../corpus/index.ts';
import { siteFeed } from '../export/feeds/atom.ts';
import { articleHtml } from '../export/feeds/body-html.ts';
import { fileResponse } from '../lib/media-types.ts';

export const GET = async () =>
  fileResponse(
    siteFeed(await getCorpus(), (article) => articleHtml(article)),
    'atom',
  );
