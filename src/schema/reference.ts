import { z } from 'zod';
import type { CollectionName } from './collection-names.ts';
import { id, listOf } from './common.ts';

/** What the id in a field names. */
interface ReferenceTo {
  to: CollectionName;
  /** A word that stands where no entry does: `auteur`. */
  or?: string;
}

/** Stands for the author of an article where an actor's id is asked for. */
export const AUTHOR = 'auteur';

/** The fields of every schema that contain the id of an entry. */
const REFERENCES = z.registry<ReferenceTo>();

/** A field that contains the id of an entry of a collection. */
export function idOf(to: CollectionName, or?: string): z.ZodString {
  return id.clone().register(REFERENCES, or === undefined ? { to } : { to, or });
}

/** What an article or an event is about. */
export const subjects = {
  actors: listOf(idOf('actors'))
    .min(1, { error: 'un acteur au moins' })
    .describe('Identifiants d’acteurs'),
  topics: listOf(idOf('topics'))
    .min(1, { error: 'un thème au moins' })
    .describe('Identifiants de thèmes'),
};

/** What a field names, if it names an entry. */
export function referenceTo(schema: z.core.$ZodType): ReferenceTo | undefined {
  return REFERENCES.get(schema);
}

/** An id that an entry gives, and where. */
export interface PlacedReference {
  to: CollectionName;
  id: string;
  path: readonly PropertyKey[];
}

/** Every id that data of a schema gives, in the order of its fields. */
export function referencesIn(
  schema: z.core.$ZodType,
  data: unknown,
  path: readonly PropertyKey[] = [],
): PlacedReference[] {
  const reference = referenceTo(schema);
  if (data === undefined || data === reference?.or) return [];
  if (reference !== undefined) return [{ to: reference.to, id: data as string, path }];
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return referencesIn(schema.unwrap(), data, path);
  // A field of another option is absent from the data.
  if (schema instanceof z.ZodUnion)
    return schema.options.flatMap((option) => referencesIn(option, data, path));
  if (schema instanceof z.ZodArray && Array.isArray(data))
    return data.flatMap((item, index) => referencesIn(schema.element, item, [...path, index]));
  if (!(schema instanceof z.ZodObject)) return [];
  const fields: Readonly<Record<string, z.core.$ZodType>> = schema.shape;
  return Object.entries(fields).flatMap(([key, field]) =>
    referencesIn(field, Reflect.get(Object(data), key), [...path, key]),
  );
}
