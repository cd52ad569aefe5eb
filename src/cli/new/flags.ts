import { readOptions } from '../options.ts';
import type { Field } from './question.ts';

const USAGE =
  'Emploi : npm run new -- article|actor|topic|event|stance|prediction [--champ valeur …]';

/** What a command line says: words, and flags with the values that each was given. */
export interface CommandLine {
  words: string[];
  flags: ReadonlyMap<string, readonly string[]>;
}

/**
 * Reads any flag with a value: which are known depends on the schema.
 *
 * @throws Refusal when a flag has no value
 */
export function readCommandLine(args: readonly string[]): CommandLine {
  const names = args.flatMap((arg) => /^--([^=]+)/.exec(arg)?.[1] ?? []);
  const { values, positionals } = readOptions(USAGE, {
    args: [...args],
    allowPositionals: true,
    options: Object.fromEntries(names.map((name) => [name, { type: 'string', multiple: true }])),
  });
  return { words: positionals, flags: new Map(Object.entries(values) as [string, string[]][]) };
}

/**
 * The data that flags give: `--title Sommet --dating.basis stated --actors armenie,otsc
 * --citations.0.article x --citations.0.quote y`. A dot goes into a field, a number into a list; ids
 * of a list are joined by commas, texts of a list are a flag each.
 *
 * @returns the data, and the flags that no field takes
 */
export function dataOf(
  fields: readonly Field[],
  flags: CommandLine['flags'],
): { data: Record<string, unknown>; unknown: string[] } {
  const used = new Set<string>();
  const data = group(fields, '');
  return { data, unknown: [...flags.keys()].filter((name) => !used.has(name)) };

  function group(inner: readonly Field[], prefix: string): Record<string, unknown> {
    return Object.fromEntries(
      inner.flatMap((field) => {
        const value = valueOf(field, prefix + field.name);
        return value === undefined ? [] : [[field.name, value]];
      }),
    );
  }

  function given(name: string): readonly string[] | undefined {
    used.add(name);
    return flags.get(name);
  }

  function valueOf({ question }: Field, name: string): unknown {
    switch (question.kind) {
      case 'group':
        return isBegun(name) ? group(question.fields, `${name}.`) : undefined;
      case 'list':
        return listOf(question.item, name);
      case 'yes-no':
        return given(name)?.at(-1) === 'true' ? true : undefined;
      default:
        return given(name)?.at(-1);
    }
  }

  function listOf({ question }: Field, name: string): unknown[] | undefined {
    if (question.kind !== 'group') {
      const values = given(name);
      return question.kind === 'reference'
        ? values?.flatMap((value) => value.split(',').map((id) => id.trim()))
        : values && [...values];
    }
    const items: unknown[] = [];
    while (isBegun(`${name}.${String(items.length)}`)) {
      items.push(group(question.fields, `${name}.${String(items.length)}.`));
    }
    return items.length === 0 ? undefined : items;
  }

  function isBegun(name: string): boolean {
    return [...flags.keys()].some((flag) => flag.startsWith(`${name}.`));
  }
}

/** Every flag that fields take, lists at their first item. */
export function flagsOf(fields: readonly Field[], prefix = ''): string[] {
  return fields.flatMap(({ name, question }) => {
    const own = prefix + name;
    if (question.kind === 'group') return flagsOf(question.fields, `${own}.`);
    if (question.kind === 'list' && question.item.question.kind === 'group') {
      return flagsOf(question.item.question.fields, `${own}.0.`);
    }
    return [own];
  });
}
