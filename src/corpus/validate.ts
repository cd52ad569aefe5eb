import { z } from 'zod';
import { nearest } from '../lib/nearest.ts';
import { nearestDate } from '../lib/nearest-date.ts';
import { slug } from '../lib/slug.ts';
import { count, fold } from '../lib/text.ts';
import { ID_PATTERN } from '../schema/common.ts';
import { day } from '../schema/day.ts';
import { edtfDate } from '../schema/edtf.ts';
import { show } from './show.ts';
import type { Issue } from './issue.ts';
import type { ParsedYaml } from './yaml.ts';

/** The data if it is YAML and fits its schema, or an issue for each thing that is wrong. */
export function validate<Data>(
  schema: z.ZodType<Data>,
  yaml: ParsedYaml,
  file: string,
): { data: Data | undefined; issues: Issue[] } {
  if (yaml.issues.length > 0) return { data: undefined, issues: yaml.issues };
  const result = schema.safeParse(yaml.data);
  if (result.success) return { data: result.data, issues: [] };
  return {
    data: undefined,
    issues: withoutMissing(
      causes(result.error.issues).flatMap((issue) => told(issue, schema, yaml, file)),
    ),
  };
}

/** A field that is written otherwise is told there, and not as missing too. */
function withoutMissing(issues: Issue[]): Issue[] {
  const misspelt = new Set(
    issues.flatMap(({ code, field = '', nearest: near }) =>
      code === 'champ-inconnu' && near !== undefined ? [field.replace(/[^.]*$/, '') + near] : [],
    ),
  );
  return issues.filter(({ code, field = '' }) => code !== 'champ-absent' || !misspelt.has(field));
}

/** Of several complaints about one value, the first: the others follow from it. */
function causes(issues: readonly z.core.$ZodIssue[]): z.core.$ZodIssue[] {
  const seen = new Set<string>();
  return issues.filter(({ code, path }) => {
    const key = `${code === 'unrecognized_keys' ? code : ''} ${path.map(String).join('.')}`;
    return !seen.has(key) && seen.add(key);
  });
}

function told(
  issue: z.core.$ZodIssue,
  schema: z.core.$ZodType,
  yaml: ParsedYaml,
  file: string,
): Issue[] {
  const place = { file, field: fieldName(issue.path) };
  if (issue.code === 'unrecognized_keys') {
    const given = valueAt(yaml.data, issue.path);
    const known = knownFields(schema, issue.path, given);
    const free = known.filter((name) => valueAt(given, [name]) === undefined);
    return issue.keys.map((key) => ({
      ...place,
      code: 'champ-inconnu',
      ...yaml.at([...issue.path, key]),
      field: fieldName([...issue.path, key]),
      expected: `l’un des champs ${known.join(', ')}`,
      found: key,
      nearest: nearest(key, free) ?? nearest(key, known),
    }));
  }
  // A refinement that names a field is given the whole entry.
  const input = valueAt(yaml.data, issue.path);
  const missing = input === undefined;
  return [
    {
      ...place,
      code: missing ? 'champ-absent' : 'valeur-refusee',
      ...yaml.at(issue.path),
      expected: expectation(issue, schema, input),
      found: missing || input === null ? 'rien' : found(issue, input),
      nearest: nearestValue(issue, schema, input),
    },
  ];
}

function nearestValue(
  issue: z.core.$ZodIssue,
  schema: z.core.$ZodType,
  input: unknown,
): string | undefined {
  const [field] = schemasAt(schema, issue.path);
  if (field === edtfDate && Array.isArray(input)) return `"[${input.join(', ')}]"`;
  if (typeof input !== 'string') return undefined;
  if (issue.code === 'invalid_type') return nearestOfType(issue.expected, input);
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    return values.find((value) => value === slug(input)) ?? nearest(input, values);
  }
  if (issue.code === 'invalid_format' && issue.pattern === String(ID_PATTERN))
    return slug(input) || undefined;
  const meant =
    field === edtfDate || field === day ? nearestDate(input) : nearestText(issue, input);
  return field?.safeParse(meant).success ? meant : undefined;
}

const BOOLEANS: Readonly<Record<string, string>> = {
  oui: 'true',
  yes: 'true',
  non: 'false',
  no: 'false',
};

function nearestOfType(expected: string, input: string): string | undefined {
  if (expected === 'array' && ID_PATTERN.test(slug(input))) return `[${input}]`;
  if (expected === 'boolean') return BOOLEANS[fold(input)] ?? nearest(input, ['true', 'false']);
  return undefined;
}

/** A code in capitals, an address with its protocol. */
function nearestText(issue: z.core.$ZodIssue, input: string): string | undefined {
  if (issue.code !== 'invalid_format') return undefined;
  if (issue.format !== 'url') return input.toUpperCase();
  return `https://${input.replace(/^[a-z]*:?\/*/i, (start) => (start.includes('/') ? '' : start))}`;
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce(
    (value, key) => (typeof value === 'object' && value ? Reflect.get(value, key) : undefined),
    data,
  );
}

/** A text that is too long is shown with its length. */
function found(issue: z.core.$ZodIssue, input: unknown): string {
  const isLong = issue.code === 'too_big' && (typeof input === 'string' || Array.isArray(input));
  if (!isLong) return show(input);
  return `${show(input)}, ${count(input.length, typeof input === 'string' ? 'signe' : 'élément')}`;
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'un texte',
  number: 'un nombre',
  boolean: 'true ou false, sans guillemets',
  array: 'une liste : entre crochets, ou un tiret devant chaque élément',
  object: 'des champs : « nom: valeur », un par ligne',
};

function expectation(issue: z.core.$ZodIssue, schema: z.core.$ZodType, input: unknown): string {
  switch (issue.code) {
    case 'invalid_type':
      if (issue.expected !== 'string') return TYPES[issue.expected] ?? issue.expected;
      if (typeof input === 'number' || typeof input === 'boolean')
        return `un texte : entre guillemets droits, "${String(input)}" en est un`;
      if (Array.isArray(input))
        return 'un texte : entre guillemets droits, puisqu’il commence par un crochet ou un tiret';
      return input == null ? textExpected(schema, issue.path) : 'un texte';
    case 'invalid_key':
      return issue.issues[0]?.message ?? issue.message;
    case 'invalid_value':
      return `l’une des valeurs ${issue.values.map(String).join(', ')}`;
    case 'invalid_union':
      return 'un champ « kind » : country, person, organisation ou territory';
    default:
      return issue.message;
  }
}

/** What a field says of a text that is empty: a date, an id, an address tell their form. */
function textExpected(schema: z.core.$ZodType, path: readonly PropertyKey[]): string {
  const [field] = schemasAt(schema, path);
  return field?.safeParse('').error?.issues[0]?.message ?? 'un texte';
}

/** `citations[0].quote` */
export function fieldName(path: readonly PropertyKey[]): string | undefined {
  if (path.length === 0) return undefined;
  return path
    .map((key, index) =>
      typeof key === 'number' ? `[${String(key)}]` : `${index > 0 ? '.' : ''}${String(key)}`,
    )
    .join('');
}

/** Names of the fields that a schema knows at a path, those of the entry's kind where there are kinds. */
function knownFields(
  schema: z.core.$ZodType,
  path: readonly PropertyKey[],
  data: unknown,
): string[] {
  const shapes = schemasAt(schema, path).flatMap((field) =>
    field instanceof z.ZodObject ? [field.shape as Record<string, z.ZodType>] : [],
  );
  const ofKind = shapes.find((shape) => shape['kind']?.safeParse(valueAt(data, ['kind'])).success);
  return Object.keys(ofKind ?? shapes[0] ?? {});
}

/** What may stand at a path, whichever kind of entry it turns out to be. */
function schemasAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): z.ZodType[] {
  const [key, ...rest] = path;
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return schemasAt(schema.unwrap(), path);
  if (schema instanceof z.ZodUnion)
    return schema.options.flatMap((option) => schemasAt(option, path));
  if (key === undefined) return schema instanceof z.ZodType ? [schema] : [];
  if (schema instanceof z.ZodArray) return schemasAt(schema.element, rest);
  if (!(schema instanceof z.ZodObject)) return [];
  const field: unknown = schema.shape[String(key)];
  return field instanceof z.ZodType ? schemasAt(field, rest) : [];
}
