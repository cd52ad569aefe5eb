import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { addressesLoader, contentLoader, siteLoader } from './corpus/loader.ts';
import { COLLECTIONS } from './schema/collections.ts';
import { ledger } from './schema/ledger.ts';
import { page } from './schema/page.ts';
import { site } from './schema/site.ts';

/** One folder of `content/` each; `addresses` is the lock file of what was published. */
export const collections = {
  articles: defineCollection({
    loader: contentLoader('articles'),
    schema: COLLECTIONS.articles.schema,
  }),
  actors: defineCollection({ loader: contentLoader('actors'), schema: COLLECTIONS.actors.schema }),
  topics: defineCollection({ loader: contentLoader('topics'), schema: COLLECTIONS.topics.schema }),
  events: defineCollection({ loader: contentLoader('events'), schema: COLLECTIONS.events.schema }),
  stances: defineCollection({
    loader: contentLoader('stances'),
    schema: COLLECTIONS.stances.schema,
  }),
  predictions: defineCollection({
    loader: contentLoader('predictions'),
    schema: COLLECTIONS.predictions.schema,
  }),
  synthesis: defineCollection({
    loader: contentLoader('synthesis'),
    schema: COLLECTIONS.synthesis.schema,
  }),
  /** What the site is about. */
  site: defineCollection({ loader: siteLoader(), schema: site }),
  addresses: defineCollection({ loader: addressesLoader(), schema: ledger }),
  /** The prose of the site about itself: trusted MDX, rendered by @astrojs/mdx. */
  pages: defineCollection({
    loader: glob({ base: './content/pages', pattern: '*.mdx' }),
    schema: page,
  }),
};
