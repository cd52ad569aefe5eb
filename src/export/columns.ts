import { z } from 'zod';

/** One column of a CSV file: a field of a record, or of what stands inside it. */
export interface Column {
  /** Path of the field, joined by `_`: `source_publisher`. */
  name: string;
  /** What it contains, for readers. */
  meaning: string;
  path: readonly string[];
  type: 'string' | 'date' | 'boolean' | 'integer';
  /** Whether a cell may contain several values, apart by {@link SEPARATOR}. */
  many: boolean;
}

/** What stands between the values of one cell; no text of the corpus contains it. */
export const SEPARATOR = ' | ';

/**
 * How CSV is written (RFC 4180): with a byte order mark, by which spreadsheets know accents, and an
 * apostrophe before what they would run as a formula. Source: OWASP, CSV Injection.
 */
export const CSV = { record_delimiter: 'windows', bom: true, escape_formulas: true } as const;

/** A JSON Schema, as far as columns are concerned. */
interface Schema {
  type?: string;
  format?: string;
  description?: string;
  items?: Schema;
  properties?: Readonly<Record<string, Schema>>;
  /** What each field is, where any may be there. */
  additionalProperties?: Schema | boolean;
  anyOf?: readonly Schema[];
  oneOf?: readonly Schema[];
}

/** Where a schema stands in that of a record, and what is said of it there. */
interface Place {
  path: readonly string[];
  many: boolean;
  description?: string | undefined;
  /** The description of the field that it is inside. */
  inside?: string | undefined;
}

/**
 * The columns of a record's schema, in its order, whatever the records contain: so they are stable.
 * Fields of fields have a column each; those of a list stand in one cell, in the same order in each
 * column.
 *
 * @throws Error when a field has no description, in its schema
 */
export function columnsOf(schema: z.ZodType, omitted: readonly string[] = []): Column[] {
  const found = walk(z.toJSONSchema(schema) as Schema, { path: [], many: false });
  const kept = found.filter(({ path }) => !omitted.includes(path[0] ?? ''));
  return Array.from(new Map(kept.map((column) => [column.name, column])).values());
}

function walk(schema: Schema, place: Place): Column[] {
  const { items, properties, additionalProperties, oneOf, anyOf = items && [items] } = schema;
  const { path, inside, description = schema.description } = place;
  const isRecord = typeof additionalProperties === 'object';
  const many = place.many || items !== undefined || isRecord;
  const options = (oneOf ?? anyOf)?.filter(({ type }) => type !== 'null');
  if (options) return options.flatMap((each) => walk(each, { path, many, inside, description }));
  if (properties)
    return Object.entries(properties).flatMap(([key, field]) =>
      walk(field, { path: [...path, key], many, inside: description }),
    );
  const name = path.join('_');
  if (description === undefined) throw new Error(`Champ sans description : ${name}`);
  const meaning = `${inside === undefined ? '' : `${inside} : `}${description}.`;
  return [{ name, meaning, path, type: many ? 'string' : typeOf(schema), many }];
}

function typeOf({ type, format }: Schema): Column['type'] {
  if (type === 'boolean' || type === 'integer') return type;
  return format === 'date' ? 'date' : 'string';
}

/** What a cell contains: nothing where the record has no such field. */
export function cell(record: object, { path }: Column): string {
  return textOf(record, path);
}

function textOf(value: unknown, path: readonly string[]): string {
  if (Array.isArray(value)) return value.map((item) => textOf(item, path)).join(SEPARATOR);
  const [key, ...rest] = path;
  if (typeof value === 'object' && value !== null)
    return key === undefined ? recordText(value) : textOf(Reflect.get(value, key), rest);
  return ['string', 'number', 'boolean'].includes(typeof value) ? String(value) : '';
}

/** « en: Rheims | ru: Реймс »: each value of a record of lists, after its key. */
function recordText(record: object): string {
  return Object.entries(record)
    .flatMap(([key, list]) => [list].flat().map((item) => `${key}: ${textOf(item, [])}`))
    .join(SEPARATOR);
}
