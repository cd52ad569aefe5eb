import { basename, dirname } from 'node:path';
import { expect, test } from 'vitest';
import { parse, parseDocument } from 'yaml';
import type { Issue } from '../../src/corpus/issue.ts';
import { validate } from '../../src/corpus/validate.ts';
import { verify } from '../../src/corpus/verify.ts';
import { parseYaml } from '../../src/corpus/yaml.ts';
import { type CollectionName, COLLECTIONS } from '../../src/schema/collections.ts';
import { type Field, fieldsOf } from '../fixtures/fields.ts';
import { inProject, replace } from '../fixtures/project.ts';
import { WHOLE, WHOLE_ENTRIES, wholeCorpus } from '../fixtures/whole.ts';

/** What a field may be made to hold: undefined when the fault is not one for it. */
const FAULTS: Readonly<Record<string, (field: Field, before: unknown) => unknown>> = {
  'rien après le nom': () => null,
  vide: ({ form }) => ({ text: '', boolean: '', list: [], fields: {} })[form],
  'un nombre': () => 2022,
  'une autre forme': ({ form }) => (form === 'text' ? { nom: 'un mot' } : 'un mot'),
  'trop long': ({ form }, before) => {
    if (form === 'list') return Array.from({ length: 101 }, (_, at) => longer(before, at));
    return form === 'text' ? 'x'.repeat(3000) : undefined;
  },
  'un champ de plus': ({ form }, before) =>
    form === 'fields' ? { ...(before as object), surplus: 'un mot' } : undefined,
};

const LEFT_OUT = 'absent';

/** Items that are all different, and otherwise right. */
function longer(list: unknown, at: number): unknown {
  const [first] = list as unknown[];
  return typeof first === 'string' ? `${first}-${String(at)}` : structuredClone(first);
}

interface Case {
  file: string;
  fault: string;
  field: Field;
  /** The file as the fault makes it. */
  text: string;
  /** Its YAML, and the line where that begins. */
  yaml: string;
  firstLine: number;
}

const files = wholeCorpus();

/** Every fault of every field of a file. */
function casesOf(file: string): Case[] {
  const whole = files.get(file) as string;
  const [head = '', yaml = '', tail = ''] = file.endsWith('.mdx')
    ? (/^(---\n)([\s\S]*?\n)(---\n[\s\S]*)$/.exec(whole) ?? []).slice(1)
    : ['', whole, ''];
  const changed = (field: Field, fault: string, change: (document: Document) => void): Case => {
    const document = parseDocument(yaml);
    change(document);
    const made = document.toString({ lineWidth: 0 });
    const firstLine = head === '' ? 1 : 2;
    return { file, fault, field, text: head + made + tail, yaml: made, firstLine };
  };
  const data: unknown = parse(yaml);
  return fieldsOf(schemaOf(file), data).flatMap((field) => [
    ...(typeof field.path.at(-1) === 'number'
      ? []
      : [changed(field, LEFT_OUT, (document) => document.deleteIn(field.path))]),
    ...Object.entries(FAULTS).flatMap(([fault, made]) => {
      const before = field.path.reduce<unknown>(
        (value, key) => Reflect.get(value as object, key),
        data,
      );
      const value = made(field, before);
      return value === undefined
        ? []
        : [
            changed(field, fault, (document) => {
              document.setIn(field.path, document.createNode(value));
            }),
          ];
    }),
  ]);
}

type Document = ReturnType<typeof parseDocument>;

function schemaOf(file: string) {
  return COLLECTIONS[basename(dirname(file)) as CollectionName].schema;
}

/** What is told of a case: by its schema or, if that takes it, by the rules between files. */
function issuesOf({ file, text, yaml, firstLine }: Case): Issue[] {
  const { issues } = validate<unknown>(schemaOf(file), parseYaml(yaml, file, firstLine), file);
  if (issues.length > 0) return issues;
  return inProject([...WHOLE, replace(file, text)], (root) => verify(root).issues);
}

/** What an editor reads of a fault, without the places and without what the data holds. */
function outcome(issues: readonly Issue[]): string {
  if (issues.length === 0) return 'admis';
  const told = issues.map(({ code, expected, found }) => `${code} : ${expected} ; ${short(found)}`);
  return Array.from(new Set(told)).join('\n                      ');
}

function short(found: string): string {
  return found.replace(/« (.{12}).{20,} »/u, '« $1[…] »').replace(/^[[{].{20,}?(?=, \d|$)/u, '[…]');
}

const cases = WHOLE_ENTRIES.flatMap(casesOf).map((one) => ({ ...one, issues: issuesOf(one) }));
const nameOf = ({ path }: Field) =>
  path
    .map((key) => (typeof key === 'number' ? '[0]' : `.${key}`))
    .join('')
    .slice(1);

test('the corpus in which every field is present is right', () => {
  expect(inProject(WHOLE, (root) => verify(root).issues)).toEqual([]);
});

test.each(Object.keys(COLLECTIONS))('%s: each fault is told in its file, at its field', (name) => {
  const own = cases.filter(({ file }) => basename(dirname(file)) === name);
  expect(own.length).toBeGreaterThan(10);
  for (const { file, fault, field, text, firstLine, issues } of own) {
    const lines = text.split('\n');
    // A rule between files may tell in another what follows from this one.
    for (const issue of issues.filter((one) => one.file === file)) {
      const where = `${file} ${nameOf(field)} ${fault}`;
      expect(issue.expected, where).not.toMatch(/^$|expected|invalid/i);
      expect(issue.line, where).toBeGreaterThanOrEqual(firstLine);
      expect(issue.line, where).toBeLessThanOrEqual(lines.length);
      if (issue.code !== 'valeur-refusee') continue;
      const told = issue.field?.replace(/^.*?(\w+)(?:\[\d+\])*$/u, '$1') ?? '';
      expect(nearLine(lines, issue.line), where).toContain(told);
    }
  }
});

/** A value may begin on the line after its name, and an item some lines after its list. */
function nearLine(lines: readonly string[], line: number): string {
  return lines.slice(Math.max(0, line - 6), line).join('\n');
}

test('what editors are told', async () => {
  const byField = Map.groupBy(cases, ({ file, field }) => `${file} ${nameOf(field)}`);
  const rows = Array.from(byField.values(), (own) => ({
    name: `${basename(dirname(own[0]?.file ?? ''))} ${own[0] ? nameOf(own[0].field) : ''}`,
    told: own.map(({ fault, issues }) => `  ${fault.padEnd(18)}  ${outcome(issues)}`).join('\n'),
  }));
  const groups = Array.from(
    Map.groupBy(rows, ({ told }) => told),
    ([told, own]) => `${Array.from(new Set(own.map(({ name }) => name))).join('\n')}\n${told}\n`,
  );
  await expect(groups.join('\n')).toMatchFileSnapshot('__snapshots__/catalogue/champs.txt');
});
