import { z } from 'zod';
import type { CollectionName } from '../../schema/collections.ts';
import { referenceTo } from '../../schema/reference.ts';

/** What a field asks of the person who fills it. */
export type Question =
  | { kind: 'text' }
  | { kind: 'choice'; choices: readonly string[] }
  | { kind: 'reference'; to: CollectionName; or: string | undefined }
  | { kind: 'yes-no' }
  | { kind: 'list'; item: Field; atLeast: number }
  | { kind: 'group'; fields: readonly Field[] };

/** A field of a schema, what it asks, and whether it may be left out. */
export interface Field {
  name: string;
  schema: z.core.$ZodType;
  question: Question;
  isOptional: boolean;
}

/** The fields of a file of a collection, in the order of its schema; a choice of kind comes first. */
export function fieldsOf(schema: z.core.$ZodType, kind?: string): Field[] {
  const object = optionsOf(schema).find((option) => kind === undefined || kindOf(option) === kind);
  if (!(object instanceof z.ZodObject)) return [];
  const fields: Readonly<Record<string, z.core.$ZodType>> = object.shape;
  return Object.entries(fields).map(([name, field]) => fieldOf(name, field));
}

/** The kinds among which an entry is chosen: those of actors; none where all have the same fields. */
export function kindsOf(schema: z.core.$ZodType): string[] {
  const options = optionsOf(schema);
  return options.length < 2 ? [] : options.flatMap((option) => kindOf(option) ?? []);
}

function optionsOf(schema: z.core.$ZodType): readonly z.core.$ZodType[] {
  return schema instanceof z.ZodUnion ? schema.options : [schema];
}

function kindOf(option: z.core.$ZodType): string | undefined {
  if (!(option instanceof z.ZodObject)) return undefined;
  const kind = (option.shape as Readonly<Record<string, z.core.$ZodType>>)['kind'];
  return kind instanceof z.ZodLiteral ? String(kind.value) : undefined;
}

function fieldOf(name: string, schema: z.core.$ZodType): Field {
  const isOptional = schema instanceof z.ZodOptional || schema instanceof z.ZodDefault;
  const inner: z.core.$ZodType = isOptional ? schema.unwrap() : schema;
  return { name, schema: inner, question: questionOf(inner), isOptional };
}

function questionOf(schema: z.core.$ZodType): Question {
  const reference = referenceTo(schema);
  if (reference !== undefined) return { kind: 'reference', to: reference.to, or: reference.or };
  if (schema instanceof z.ZodEnum) return { kind: 'choice', choices: schema.options.map(String) };
  if (schema instanceof z.ZodLiteral) return { kind: 'choice', choices: [String(schema.value)] };
  if (schema instanceof z.ZodBoolean) return { kind: 'yes-no' };
  if (schema instanceof z.ZodArray) {
    // Without an item, a list that needs one is refused: the schema itself says so.
    const atLeast = schema.safeParse([]).success ? 0 : 1;
    return { kind: 'list', item: fieldOf('', schema.element), atLeast };
  }
  if (schema instanceof z.ZodObject) return { kind: 'group', fields: fieldsOf(schema) };
  return { kind: 'text' };
}
