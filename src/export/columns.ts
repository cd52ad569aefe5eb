import { z } from 'zod';

/** One column of a CSV file: a field of a record, or of what stands inside it. */
export interface Column {
  /** Path of the field, joined by `_`: `source_publisher`. */
  name: string;
  path: readonly string[];
  type: 'string' | 'date' | 'boolean' | 'integer';
  /** Whether a cell may hold several values, apart by {@link SEPARATOR}. */
  many: boolean;
}

/** What stands between the values of one cell; no text of the corpus holds it. */
export const SEPARATOR = ' | ';

/**
 * The columns of a record's schema, in its order, whatever the records hold: so they are stable.
 * Fields of fields have a column each; those of a list stand in one cell, in the same order in each
 * column.
 */
export function columnsOf(schema: z.core.$ZodType, omitted: readonly string[] = []): Column[] {
  const found = walk(schema, [], false).filter(({ path }) => !omitted.includes(path[0] ?? ''));
  return Array.from(new Map(found.map((column) => [column.name, column])).values());
}

function walk(schema: z.core.$ZodType, path: readonly string[], many: boolean): Column[] {
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodNullable
  ) {
    return walk(schema.unwrap(), path, many);
  }
  if (schema instanceof z.ZodUnion) {
    return schema.options.flatMap((option) => walk(option, path, many));
  }
  if (schema instanceof z.ZodArray) return walk(schema.element, path, true);
  if (schema instanceof z.ZodObject) {
    const fields: Readonly<Record<string, z.core.$ZodType>> = schema.shape;
    return Object.entries(fields).flatMap(([key, field]) => walk(field, [...path, key], many));
  }
  return [{ name: path.join('_'), path, type: many ? 'string' : typeOf(schema), many }];
}

function typeOf(schema: z.core.$ZodType): Column['type'] {
  if (schema instanceof z.ZodBoolean) return 'boolean';
  if (schema instanceof z.ZodNumber) return 'integer';
  return schema instanceof z.ZodISODate ? 'date' : 'string';
}

/** What a cell holds: nothing where the record has no such field. */
export function cell(record: object, { path }: Column): string {
  return textOf(record, path);
}

function textOf(value: unknown, path: readonly string[]): string {
  if (Array.isArray(value)) return value.map((item) => textOf(item, path)).join(SEPARATOR);
  const [key, ...rest] = path;
  if (typeof value === 'object' && value !== null && key !== undefined) {
    return textOf(Reflect.get(value, key), rest);
  }
  return ['string', 'number', 'boolean'].includes(typeof value) ? String(value) : '';
}
