import { z } from 'zod';
import type { Corpus } from '../../corpus/model.ts';
import { COLLECTION_NAMES, COLLECTIONS, type CollectionName } from '../../schema/collections.ts';
import { referenceTo } from '../../schema/reference.ts';
import { fieldMeaning } from './meanings.ts';

type JsonSchema = z.core.JSONSchema.BaseSchema;

/**
 * A JSON Schema for the files of each collection, for editors that complete: fields with what they
 * hold, levels and kinds, and the ids of the corpus where a field names an entry.
 *
 * Format: JSON Schema draft 7, which the YAML language servers read.
 */
export function editorSchemas({ ids }: Pick<Corpus, 'ids'>): Record<CollectionName, JsonSchema> {
  const schemas = COLLECTION_NAMES.map((name) => [name, schemaOf(name, ids)] as const);
  return Object.fromEntries(schemas) as Record<CollectionName, JsonSchema>;
}

function schemaOf(name: CollectionName, ids: Corpus['ids']): JsonSchema {
  return z.toJSONSchema(COLLECTIONS[name].schema, {
    target: 'draft-7',
    io: 'input',
    override: ({ zodSchema, jsonSchema, path }) => {
      const reference = referenceTo(zodSchema);
      if (reference !== undefined) {
        const { to, or } = reference;
        delete jsonSchema.pattern;
        jsonSchema.enum = [...[...ids[to]].sort(), ...(or === undefined ? [] : [or])];
      }
      const fields = fieldsOf(path);
      if (fields !== undefined) jsonSchema.description = fieldMeaning(name, fields);
    },
  });
}

/** The field that a place of a schema describes, `['source', 'title']`; undefined elsewhere. */
function fieldsOf(path: readonly (string | number)[]): string[] | undefined {
  if (path.at(-2) !== 'properties') return undefined;
  return path.flatMap((key, index) => (path[index - 1] === 'properties' ? [String(key)] : []));
}
