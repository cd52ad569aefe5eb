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
  const [articles, site, addresses] = await Promise.all([
    sorted('articles'),
    getEntry('site', 'site'),
    getEntry('addresses', 'addresses'),
  ]);
  if (site === undefined || addresses === undefined)
    throw new Error('content/site.yaml ou content/addresses.yaml n’a pas été lu.');
  return {
    articles: articles.map(articleOf),
    actors: await sorted('actors'),
    topics: await sorted('topics'),
    events: await sorted('events'),
    stances: await sorted('stances'),
    predictions: await sorted('predictions'),
    synthesis: await sorted('synthesis'),
    site: site.data,
    ledger: addresses.data,
  };
}

/** Astro gives entries in no order. */
async function sorted<Name extends CollectionName>(name: Name): Promise<CollectionEntry<Name>[]> {
  const entries = await getCollection(name);
  return entries.sort((a, b) => (a.id < b.id ? -1 : 1));
}

function articleOf({ id, data, rendered }: CollectionEntry<'articles'>): Article {
  if (rendered === undefined) throw new Error(`Compte rendu sans texte : ${id}`);
  return { id, data, ...(rendered.metadata as unknown as ArticleMetadata) };
}
