import { z } from 'zod';
import { line, prose, unique } from './common.ts';

/** One file of `content/topics/`: what an article is about. */
export const topic = z.strictObject({
  name: line,
  description: prose,
  /** What readers may type to find it: search only. */
  searchTerms: unique(line).default([]),
});
export type TopicData = z.infer<typeof topic>;
