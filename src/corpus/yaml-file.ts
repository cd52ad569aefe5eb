import type { z } from 'zod';
import type { Issue } from './issue.ts';
import type { SourceEntry } from './model.ts';
import { readText } from './text-file.ts';
import { validate } from './validate.ts';
import { parseYaml } from './yaml.ts';

/** Reads a YAML file of a project; undefined, and issues, where it is refused. */
export function readYaml<Data>(
  root: string,
  { id, file }: { id: string; file: string },
  schema: z.ZodType<Data>,
  issues: Issue[],
): SourceEntry<Data> | undefined {
  const text = readText(root, file, issues);
  if (text === undefined) return undefined;
  const yaml = parseYaml(text, file);
  const { data, issues: found } = validate(schema, yaml, file);
  issues.push(...found);
  return data === undefined ? undefined : { id, file, data, at: yaml.at };
}
