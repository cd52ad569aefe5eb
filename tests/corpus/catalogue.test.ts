import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { inProject } from '../fixtures/project.ts';
import { start } from '../fixtures/start.ts';
import { ACCEPTED } from './catalogue/accepted.ts';
import { CODE } from './catalogue/code.ts';
import { DATES } from './catalogue/dates.ts';
import { FILES } from './catalogue/files.ts';
import { IDS } from './catalogue/ids.ts';
import { MARKUP } from './catalogue/markup.ts';
import type { Mutation } from './catalogue/mutation.ts';
import { NAMES } from './catalogue/names.ts';
import { QUOTES } from './catalogue/quotes.ts';
import { REFERENCES } from './catalogue/references.ts';
import { YAML } from './catalogue/yaml.ts';

const FAMILIES = {
  dates: DATES,
  yaml: YAML,
  fichiers: FILES,
  identifiants: IDS,
  renvois: REFERENCES,
  noms: NAMES,
  citations: QUOTES,
  code: CODE,
  balises: MARKUP,
} as const;

/** Words of parsers, which are no one's in the newsroom. */
const ENGLISH =
  /\b(?:expected|unexpected|must|cannot|invalid|missing|not allowed|could not|should)\b/i;

/** What the first hooks of a build make of a mutation. */
function outcome([, ...changes]: Mutation) {
  return inProject(changes, (root) => {
    const { told, ...build } = start(root, 'build');
    const text = told.join('\n');
    return { text, build, places: placesOf(root, text) };
  });
}

/** The places that a report tells, each with the number of lines of its file. */
function placesOf(root: string, text: string): { line: number; lines: number }[] {
  return text.split('\n\n').flatMap((group) => {
    const [file = '', ...rest] = group.split('\n');
    const path = join(root, file);
    const lines = existsSync(path) && statSync(path).isFile() ? linesOf(path) : 1;
    return rest.flatMap((row) => {
      const [, line] = /^ {2}(\d+):\d+ {2}/.exec(row) ?? [];
      return line === undefined ? [] : [{ line: Number(line), lines }];
    });
  });
}

function linesOf(path: string): number {
  return readFileSync(path, 'utf8').split('\n').length;
}

describe.each(Object.entries(FAMILIES))('%s', (family, mutations) => {
  const rows: string[] = [];

  test.each(mutations.map((mutation) => ({ name: mutation[0], mutation })))('$name', (row) => {
    const { name, mutation } = row;
    const { text, build, places } = outcome(mutation);
    expect(build).toEqual({ failed: true, siteStands: false });
    expect(places.length).toBeGreaterThan(0);
    expect(places.filter(({ line, lines }) => line < 1 || line > lines)).toEqual([]);
    expect(text).not.toMatch(ENGLISH);
    rows.push(`${name.toUpperCase()}\n${text.replace(/\n\n[^\n]*$/, '')}\n`);
  });

  test('what editors are told', async () => {
    await expect(rows.join('\n')).toMatchFileSnapshot(`__snapshots__/catalogue/${family}.txt`);
  });
});

test.each(Object.entries(ACCEPTED))('is accepted: %s', (_, changes) => {
  expect(inProject(changes, (root) => start(root, 'build'))).toEqual({
    failed: false,
    told: [],
    siteStands: true,
  });
});
