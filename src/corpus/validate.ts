import { z } from 'zod';
import { nearest } from '../lib/nearest.ts';
import { nearestDate } from '../lib/nearest-date.ts';
import { slug } from '../lib/slug.ts';
import { count } from '../lib/text.ts';
import type { Issue } from './issue.ts';
import { show } from './show.ts';
import type { ParsedYaml } from './yaml.ts';

/** The data if it is YAML and fits its schema, or an issue for each thing that is wrong. */
export function validate<Data>(
  schema: z.ZodType<Data>,
  yaml: ParsedYaml,
  file: string,
): { data: Data | undefined; issues: Issue[] } {
  if (yaml.issues.length > 0) return { data: undefined, issues: yaml.issues };
  const { success, data, error } = schema.safeParse(yaml.data, { error: inFrench });
  if (success) return { data, issues: [] };
  const issues = error.issues.flatMap((issue) => issuesOf(issue, schema, yaml, file));
  const meant = issues.map(({ code, field = '', nearest: near = '' }) =>
    code === 'champ-inconnu' ? field.replace(/[^.]*$/, near) : undefined,
  );
  const told = issues.filter(
    ({ code, field }, at) =>
      // A field whose name is misspelt is not told as missing too.
      !(code === 'champ-absent' && meant.includes(field)) &&
      // Of several complaints about one value, the others follow from the first.
      issues.findIndex((one) => one.field === field && one.code === code) === at,
  );
  return { data: undefined, issues: told };
}

/** `citations[0].quote` */
export function fieldName(path: readonly PropertyKey[]): string | undefined {
  const keys = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`));
  return keys.join('').replace(/^\./, '') || undefined;
}

const ZOD_FRENCH = z.locales.fr().localeError;
const TYPES: Readonly<Record<string, string>> = {
  boolean: 'true ou false, sans guillemets',
  array: 'une liste : entre crochets, ou un tiret devant chaque élément',
  object: 'des champs : « nom: valeur », un par ligne',
};

/** What is expected where a schema does not say it: zod’s French, or ours where it says too little. */
function inFrench(issue: z.core.$ZodRawIssue): ReturnType<z.core.$ZodErrorMap> {
  const { input, inst } = issue;
  const values = valuesOf(issue);
  if (values !== undefined) return `l’une des valeurs ${values.join(', ')}`;
  if (issue.code === 'unrecognized_keys' && inst instanceof z.ZodObject)
    return Object.keys(inst.shape).join(', ');
  if (issue.code === 'invalid_key') return issue.issues[0]?.message;
  if (issue.code !== 'invalid_type') return ZOD_FRENCH(issue);
  if (issue.expected !== 'string') return TYPES[issue.expected] ?? ZOD_FRENCH(issue);
  // A date, an id, an address say their form of a text that is empty.
  if (input == null && inst instanceof z.ZodType)
    return inst.safeParse('').error?.issues[0]?.message ?? 'un texte';
  return `un texte, entre guillemets droits${typeof input === 'object' ? '' : ` : "${show(input)}"`}`;
}

function valuesOf(issue: object): string[] | undefined {
  const { options, values = options } = issue as Partial<Record<string, unknown>>;
  return Array.isArray(values) ? values.map(String) : undefined;
}

function issuesOf(
  issue: z.core.$ZodIssue,
  schema: z.ZodType,
  yaml: ParsedYaml,
  file: string,
): Issue[] {
  // A refinement that names a field is given the whole entry.
  const input = valueAt(yaml.data, issue.path);
  const at = (path: PropertyKey[]) => ({ file, ...yaml.at(path), field: fieldName(path) });
  if (issue.code === 'unrecognized_keys') {
    const known = issue.message.split(', ');
    const free = known.filter((name) => valueAt(input, [name]) === undefined);
    return issue.keys.map((key) => ({
      ...at([...issue.path, key]),
      code: 'champ-inconnu',
      expected: `l’un des champs ${issue.message}`,
      found: key,
      nearest: nearest(key, free) ?? nearest(key, known),
    }));
  }
  const length = issue.code === 'too_big' && typeof input === 'string' ? input.length : undefined;
  return [
    {
      ...at(issue.path),
      code: input === undefined ? 'champ-absent' : 'valeur-refusee',
      expected: issue.message,
      found: input == null ? 'rien' : show(input) + (length ? `, ${count(length, 'signe')}` : ''),
      nearest: nearestValue(issue, input, (value) => {
        const data = structuredClone(yaml.data);
        Reflect.set(Object(valueAt(data, issue.path.slice(0, -1))), issue.path.at(-1) ?? '', value);
        const { error } = schema.safeParse(data);
        return !error?.issues.some(({ path }) => fieldName(path) === fieldName(issue.path));
      }),
    },
  ];
}

/** What was most likely meant, as it is written in YAML, if the schema takes it. */
function nearestValue(
  issue: z.core.$ZodIssue,
  input: unknown,
  fits: (value: unknown) => boolean,
): string | undefined {
  const date = nearestDate(Array.isArray(input) ? `[${input.join(', ')}]` : String(input));
  if (Array.isArray(input)) return date && fits(date) ? `"${date}"` : undefined;
  if (typeof input !== 'string') return undefined;
  const values = valuesOf(issue);
  if (values) return values.find((value) => value === slug(input)) ?? nearest(input, values);
  if (issue.code === 'invalid_type' && issue.expected === 'boolean')
    return { oui: 'true', non: 'false' }[input] ?? nearest(input, ['true', 'false']);
  if (issue.code === 'invalid_type') return fits(input.split(/, */)) ? `[${input}]` : undefined;
  const spelt = [slug(input), input.toUpperCase(), `https://${input.replace(/^\w*:?\/+/, '')}`];
  const meant = [...(issue.code === 'invalid_format' ? spelt : []), date];
  return meant.find((value) => value !== undefined && fits(value));
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce((at, key) => (at == null ? at : Reflect.get(Object(at), key)), data);
}
