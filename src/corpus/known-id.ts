import type { z } from 'zod';
import { nearest } from '../lib/nearest.ts';
import { slug } from '../lib/slug.ts';
import { referencesIn } from '../schema/reference.ts';
import type { Issue } from './issue.ts';
import type { SourceCorpus } from './model.ts';
import { fieldName } from './validate.ts';

/**
 * The same issue about refused data; where a name, a file or a paragraph was given for the id of an
 * entry, the nearest right value is the id of one that exists.
 */
export function withKnownId(
  issue: Issue,
  schema: z.core.$ZodType,
  data: unknown,
  ids: SourceCorpus['ids'],
): Issue {
  if (issue.nearest === undefined) return issue;
  const reference = referencesIn(schema, data).find(({ path }) => fieldName(path) === issue.field);
  if (reference === undefined) return issue;
  const { to, or, id } = reference;
  const meant = slug(id.replace(/^.*\//, '').replace(/(?:\.(?:ya?ml|mdx?))?(?:#.*)?$/, ''));
  if (or !== undefined && meant.split('-').includes(or)) return { ...issue, nearest: or };
  return { ...issue, nearest: nearest(meant, ids[to]) };
}
