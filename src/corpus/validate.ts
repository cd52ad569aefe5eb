import { z } from 'zod';
import { nearest } from '../lib/nearest.ts';
import { nearestCountry } from '../lib/nearest-country.ts';
import { nearestDate } from '../lib/nearest-date.ts';
import { slug } from '../lib/slug.ts';
import { count } from '../lib/text.ts';
import { atField, type Issue } from './issue.ts';
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
  const fits = (path: PropertyKey[], value: string) => {
    const changed = structuredClone(yaml.data);
    Reflect.set(Object(valueAt(changed, path.slice(0, -1))), path.at(-1) ?? '', value);
    const { error } = schema.safeParse(changed);
    return !error?.issues.some((issue) => issue.path.join() === path.join());
  };
  return {
    data: undefined,
    issues: error.issues.flatMap((issue) => issuesOf(issue, { ...yaml, file }, fits)),
  };
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

type Fits = (path: PropertyKey[], value: string) => boolean;

function issuesOf(
  issue: z.core.$ZodIssue,
  yaml: ParsedYaml & { file: string },
  fits: Fits,
): Issue[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) =>
      atField(yaml, [...issue.path, key], {
        code: 'champ-inconnu',
        expected: `l’un des champs ${issue.message}`,
        found: key,
        nearest: nearest(key, issue.message.split(', ')),
      }),
    );
  }
  // A refinement that names a field is given the whole entry.
  const input = valueAt(yaml.data, issue.path);
  const length = issue.code === 'too_big' && typeof input === 'string' ? input.length : undefined;
  return [
    atField(yaml, issue.path, {
      code: input === undefined ? 'champ-absent' : 'valeur-refusee',
      expected: issue.message,
      found: input == null ? 'rien' : show(input) + (length ? `, ${count(length, 'signe')}` : ''),
      nearest: nearestValue(issue, yaml.data, fits),
    }),
  ];
}

/** What was most likely meant, if the schema takes it. */
function nearestValue(issue: z.core.$ZodIssue, data: unknown, fits: Fits): string | undefined {
  const input = valueAt(data, issue.path);
  if (typeof input !== 'string') return undefined;
  const values = valuesOf(issue);
  if (values !== undefined) return nearest(slug(input), values);
  const country = nearestCountry(
    input,
    String(valueAt(data, [...issue.path.slice(0, -1), 'name'])),
  );
  const spelt = [slug(input), input.toUpperCase(), `https://${input}`, country];
  return [nearestDate(input), ...(issue.code === 'invalid_format' ? spelt : [])].find(
    (value) => value !== undefined && fits(issue.path, value),
  );
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce((at, key) => (at == null ? at : Reflect.get(Object(at), key)), data);
}
