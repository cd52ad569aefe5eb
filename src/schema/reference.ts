import { z } from 'zod';
import type { CollectionName } from './collection-names.ts';
import { id, unique } from './common.ts';

/** What the id in a field names. */
export interface ReferenceTo {
  to: CollectionName;
  /** A word that stands where no entry does: `auteur`. */
  or?: string;
}

/** Stands for the author of an article where an actor's id is asked for. */
export const AUTHOR = 'auteur';

/** The fields of every schema that hold the id of an entry. */
const REFERENCES = z.registry<ReferenceTo>();

/** A field that holds the id of an entry of a collection. */
export function idOf(to: CollectionName, or?: string): z.ZodString {
  return id.clone().register(REFERENCES, or === undefined ? { to } : { to, or });
}

/** What an article or an event is about. */
export const subjects = {
  actors: unique(idOf('actors'))
    .min(1, { error: 'un acteur au moins' })
    .describe('Identifiants d’acteurs'),
  topics: unique(idOf('topics'))
    .min(1, { error: 'un thème au moins' })
    .describe('Identifiants de thèmes'),
};

/** What a field names, if it names an entry. */
export function referenceTo(schema: z.core.$ZodType): ReferenceTo | undefined {
  return REFERENCES.get(schema);
}

/** An id that an entry gives, and where. */
export interface PlacedReference extends ReferenceTo {
  id: string;
  path: readonly PropertyKey[];
}

/** Every id that data of a schema gives, in the order of its fields; of wrong data, what is there. */
export function referencesIn(
  schema: z.core.$ZodType,
  data: unknown,
  path: readonly PropertyKey[] = [],
): PlacedReference[] {
  if (data === undefined || data === null) return [];
  const reference = referenceTo(schema);
  if (reference !== undefined) {
    return data === reference.or || typeof data !== 'string'
      ? []
      : [{ ...reference, id: data, path }];
  }
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return referencesIn(schema.unwrap(), data, path);
  }
  if (schema instanceof z.ZodUnion) {
    // Options share only fields that hold the same: the others are absent from the data.
    const all = schema.options.flatMap((option) => referencesIn(option, data, path));
    return [...new Map(all.map((each) => [each.path.join('/'), each])).values()];
  }
  if (schema instanceof z.ZodArray && Array.isArray(data)) {
    return data.flatMap((item, index) => referencesIn(schema.element, item, [...path, index]));
  }
  if (schema instanceof z.ZodObject && typeof data === 'object') {
    const fields: Readonly<Record<string, z.core.$ZodType>> = schema.shape;
    return Object.entries(fields).flatMap(([key, field]) =>
      referencesIn(field, Reflect.get(data, key), [...path, key]),
    );
  }
  return [];
}
