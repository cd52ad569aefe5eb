import { expect, test } from 'vitest';
import { compareIssues, fieldName, type Issue } from '../../src/corpus/issue.ts';
import { report } from '../../src/corpus/report.ts';
import { clip, show } from '../../src/corpus/show.ts';

const issue: Issue = {
  ...{ code: 'une-regle', file: 'content/b.yaml', line: 2, column: 3 },
  ...{ expected: 'ceci', found: 'cela' },
};

test('a report groups issues by file and leaves out what is not known', () => {
  expect(
    report([
      issue,
      { ...issue, line: 9, field: 'citations[0].quote', nearest: 'cela même' },
      { ...issue, file: 'content/c.yaml' },
    ]),
  ).toMatchInlineSnapshot(`
    "content/b.yaml
      2:3  une-regle
          attendu        : ceci
          trouvé         : cela
      9:3  une-regle  citations[0].quote
          attendu        : ceci
          trouvé         : cela
          le plus proche : cela même

    content/c.yaml
      2:3  une-regle
          attendu        : ceci
          trouvé         : cela

    3 erreurs dans 2 fichiers ; le site n’est pas construit."
  `);
});

test('what would command a terminal is shown as a sign', () => {
  const red = '\u001B[31m\u202Emot\u009B';
  const text = report([
    { ...issue, file: red, field: red, expected: red, found: red, nearest: red },
  ]);
  expect(text).not.toMatch(/[\u001B\u202E\u009B]/);
  expect(text.split('\uFFFD[31m\uFFFDmot\uFFFD')).toHaveLength(6);
});

test('issues are in the order of files, lines, columns and rules', () => {
  const first = { ...issue, file: 'content/a.yaml', line: 9 };
  const byLine = { ...issue, line: 1, column: 8 };
  const byColumn = { ...issue, column: 1 };
  const byCode = { ...issue, code: 'autre-regle' };
  const sorted = [first, byLine, byColumn, byCode, issue];
  expect(sorted.toReversed().sort(compareIssues)).toEqual(sorted);
});

test('a field is named by its path, a value is one short line', () => {
  expect(fieldName(['citations', 0, 'quote'])).toBe('citations[0].quote');
  expect(fieldName([])).toBeUndefined();
  expect(show('deux\n  lignes')).toBe('« deux lignes »');
  expect(show(['a', 1])).toBe('["a",1]');
  expect(clip('a'.repeat(121))).toBe(`${'a'.repeat(119)}…`);
});
