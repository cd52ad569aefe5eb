import { actor } from './actor.ts';
import { article } from './article.ts';
import type { CollectionName } from './collection-names.ts';
import { event } from './event.ts';
import { prediction } from './prediction.ts';
import { stance } from './stance.ts';
import { synthesis } from './synthesis.ts';
import { topic } from './topic.ts';

/** Each folder of `content/`, the schema of its files and their extension. */
export const COLLECTIONS = {
  articles: { schema: article, extension: '.mdx' },
  actors: { schema: actor, extension: '.yaml' },
  topics: { schema: topic, extension: '.yaml' },
  events: { schema: event, extension: '.yaml' },
  stances: { schema: stance, extension: '.yaml' },
  predictions: { schema: prediction, extension: '.yaml' },
  synthesis: { schema: synthesis, extension: '.yaml' },
} as const satisfies Record<CollectionName, object>;
