import { expect, test } from 'vitest';
import type { Issue } from '../../src/corpus/issue.ts';
import { type Change, issuesOf } from '../fixtures/project.ts';

/** A change of the valid corpus, and every issue that it makes: none where it is right. */
export type Case = readonly [
  name: string,
  changes: Change | readonly Change[],
  ...issues: Partial<Issue>[],
];

/** One test a case; of a text that is expected, found or nearest, a part is enough. */
export function testCases(cases: readonly Case[]): void {
  for (const [name, changes, ...issues] of cases) {
    test(name, () => {
      expect(issuesOf(...[changes].flat())).toMatchObject(issues.map(withParts));
    });
  }
}

function withParts(issue: Partial<Issue>): object {
  const isPart = (key: string, value: unknown) =>
    typeof value === 'string' && ['expected', 'found', 'nearest'].includes(key);
  return Object.fromEntries(
    Object.entries(issue).map(([key, value]) => [
      key,
      isPart(key, value) ? expect.stringContaining(value as string) : value,
    ]),
  );
}
