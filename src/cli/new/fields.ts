import { z } from 'zod';
import { referenceTo } from '../../schema/reference.ts';

/** What a file will contain. */
export type Data = Record<string, unknown>;

/** Whether a field contains a list of ids. */
export function takesIds(schema: z.core.$ZodType, path: readonly string[]): boolean {
  const field = fieldAt(schema, path);
  return field instanceof z.ZodArray && referenceTo(field.element) !== undefined;
}

/**
 * Puts what was given in a field: `['citations', '0', 'quote']`. A field that contains others, or a list
 * of such, is begun empty.
 *
 * @returns whether the field now contains something: one that wants a text contains nothing without values
 */
export function setField(
  data: Data,
  schema: z.core.$ZodType,
  path: readonly string[],
  values: readonly string[],
): boolean {
  const value = valueOf(fieldAt(schema, path), values);
  if (value === undefined) return false;
  let holder = data;
  path.slice(0, -1).forEach((key, index) => {
    holder[key] ??= /^\d+$/.test(path[index + 1] ?? '') ? [] : {};
    holder = holder[key] as Data;
  });
  holder[path.at(-1) ?? ''] = value;
  return true;
}

function valueOf(field: z.core.$ZodType | undefined, values: readonly string[]): unknown {
  if (field instanceof z.ZodObject && values.length === 0) return {};
  if (!(field instanceof z.ZodArray)) return values.at(-1);
  if (field.element instanceof z.ZodObject) return [{}];
  if (values.length === 0) return undefined;
  return referenceTo(field.element) === undefined
    ? values
    : values.flatMap((value) => value.split(',').map((id) => id.trim()));
}

/** The schema of a field; of entries of several kinds, that of the first that has it. */
function fieldAt(
  schema: z.core.$ZodType,
  [key, ...rest]: readonly string[],
): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return fieldAt(schema.unwrap(), key === undefined ? [] : [key, ...rest]);
  if (key === undefined) return schema;
  if (schema instanceof z.ZodUnion)
    return schema.options.map((option) => fieldAt(option, [key, ...rest])).find(Boolean);
  if (schema instanceof z.ZodArray) return fieldAt(schema.element, rest);
  if (schema instanceof z.ZodRecord) return fieldAt(schema.valueType, rest);
  const field = schema instanceof z.ZodObject ? (schema.shape[key] as z.ZodType) : undefined;
  return field && fieldAt(field, rest);
}
