import { z } from 'zod';
import { nearest } from '../lib/nearest.ts';
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
    issues: result.error.issues.flatMap((issue) => told(issue, schema, yaml, file)),
  };
}

function told(
  issue: z.core.$ZodIssue,
  schema: z.core.$ZodType,
  yaml: ParsedYaml,
  file: string,
): Issue[] {
  const place = { file, field: fieldName(issue.path) };
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      ...place,
      code: 'champ-inconnu',
      ...yaml.at([...issue.path, key]),
      field: fieldName([...issue.path, key]),
      expected: 'un champ que le schéma connaît',
      found: key,
      nearest: nearest(
        key,
        // A field of another kind of entry is known, but not here.
        knownFields(schema, issue.path).filter((known) => known !== key),
      ),
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
      expected: expectation(issue),
      found: missing ? 'rien' : show(input),
      nearest:
        issue.code === 'invalid_value' && typeof input === 'string'
          ? nearest(input, issue.values.map(String))
          : undefined,
    },
  ];
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce(
    (value, key) => (typeof value === 'object' && value ? Reflect.get(value, key) : undefined),
    data,
  );
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'un texte',
  number: 'un nombre',
  boolean: 'true ou false',
  array: 'une liste',
  object: 'des champs',
};

function expectation(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return TYPES[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return `l’une des valeurs ${issue.values.map(String).join(', ')}`;
    case 'invalid_union':
      return 'un champ « kind » : country, person, organisation ou territory';
    default:
      return issue.message;
  }
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

/** Names of the fields that a schema knows at a path, whichever kind of entry it turns out to be. */
function knownFields(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
  const [key, ...rest] = path;
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return knownFields(schema.unwrap(), path);
  if (schema instanceof z.ZodUnion)
    return schema.options.flatMap((option) => knownFields(option, path));
  if (schema instanceof z.ZodArray && key !== undefined) return knownFields(schema.element, rest);
  if (!(schema instanceof z.ZodObject)) return [];
  if (key === undefined) return Object.keys(schema.shape);
  const field: unknown = schema.shape[String(key)];
  return field instanceof z.ZodType ? knownFields(field, rest) : [];
}
