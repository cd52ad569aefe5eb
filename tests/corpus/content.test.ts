import { join } from 'node:path';
import { expect, test } from 'vitest';
import { report } from '../../src/corpus/report.ts';
import { verify } from '../../src/corpus/verify.ts';
import { isWithdrawn } from '../../src/schema/ledger.ts';

const { corpus, issues } = verify(join(import.meta.dirname, '../..'));

test('what the site publishes breaks no rule', () => {
  expect(report(issues)).toBe(report([]));
  expect(corpus.articles).toHaveLength(5);
});

test.each(corpus.articles)(
  '$id has passages under the numbers that were published',
  ({ passages, recorded }) => {
    const published = Object.keys(recorded).filter((key) => !isWithdrawn(recorded[key] ?? ''));
    expect(passages.map(({ number }) => number).sort()).toEqual(published.sort());
    expect(passages.filter(({ text }) => text === '')).toEqual([]);
  },
);
