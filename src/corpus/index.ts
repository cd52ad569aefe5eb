import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import type { CollectionName } from '../schema/collection-names.ts';
import type { ArticleMetadata } from './loader.ts';
import type { Article, Corpus } from './model.ts';
import { published } from './published.ts';

let built: Promise<Corpus> | undefined;

/** The corpus that pages show: Astro's collections together, drafts only in dev. */
export function getCorpus(): Promise<Corpus> {
  if (import.meta.env.DEV) return readCollections();
  built ??= readCollections().then(published);
  return built;
}

async function readCollections(): Promise<Corpus> {
  const articles = await sorted('articles');
  const [actors, topics, events] = await Promise.all([
    sorted('actors'),
    sorted('topics'),
    sorted('events'),
  ]);
  const [stances, predictions, synthesis] = await Promise.all([
    sorted('stances'),
    sorted('predictions'),
    sorted('synthesis'),
  ]);
  const [site, addresses] = await Promise.all([
    getEntry('site', 'site'),
    getEntry('addresses', 'addresses'),
  ]);
  if (site === undefined || addresses === undefined)
    throw new Error('content/site.yaml ou content/addresses.yaml n’a pas été lu.');
  const lists = {
    articles: articles.map(articleOf),
    actors: actors.map(entryOf),
    topics: topics.map(entryOf),
    events: events.map(entryOf),
    stances: stances.map(entryOf),
    predictions: predictions.map(entryOf),
    synthesis: synthesis.map(entryOf),
  };
  return { ...lists, site: site.data, ledger: addresses.data };
}

/** Astro gives entries in no order. */
async function sorted<Name extends CollectionName>(name: Name): Promise<CollectionEntry<Name>[]> {
  const entries = await getCollection(name);
  return entries.sort((a, b) => (a.id < b.id ? -1 : 1));
}

function entryOf<Data>({ id, data }: { id: string; data: Data }): { id: string; data: Data } {
  return { id, data };
}

function articleOf({ id, data, rendered }: CollectionEntry<'articles'>): Article {
  if (rendered === undefined) throw new Error(`Compte rendu sans texte : ${id}`);
  return { id, data, ...(rendered.metadata as unknown as ArticleMetadata) };
}
