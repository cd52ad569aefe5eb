import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { COLLECTIONS, type CollectionName } from './schema/collections.ts';

function collection(name: CollectionName) {
  const { schema, extension } = COLLECTIONS[name];
  return defineCollection({
    loader: glob({ base: `./content/${name}`, pattern: `*${extension}` }),
    schema,
  });
}

export const collections = {
  articles: collection('articles'),
  actors: collection('actors'),
  topics: collection('topics'),
  events: collection('events'),
  stances: collection('stances'),
  predictions: collection('predictions'),
  synthesis: collection('synthesis'),
};
