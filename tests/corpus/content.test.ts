import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compareNumbers } from '../../src/lib/passage-number.ts';
import { citationsOf } from '../../src/corpus/quotes.ts';
import { isWithdrawn } from '../../src/schema/ledger.ts';
import { report } from '../../src/corpus/report.ts';
import { verify } from '../../src/corpus/verify.ts';

describe('what the site publishes', () => {
  const { corpus, issues } = verify(join(import.meta.dirname, '../..'));

  test('breaks no rule', () => {
    expect(report(issues)).toBe(report([]));
  });

  test('is five articles, with actors, topics, events and references', () => {
    expect(corpus.articles).toHaveLength(5);
    expect(corpus.actors.length).toBeGreaterThan(0);
    expect(corpus.topics.length).toBeGreaterThan(0);
    expect(corpus.events.length).toBeGreaterThan(0);
    expect(citationsOf(corpus).length).toBeGreaterThan(corpus.events.length - 1);
  });

  test.each(corpus.articles)(
    '$id has passages under the numbers that were published, none of them empty',
    (article) => {
      const { passages } = article;
      expect(passages.length).toBeGreaterThan(0);
      const published = Object.entries(article.recorded).filter(([, value]) => !isWithdrawn(value));
      expect(passages.map(({ number }) => number).toSorted(compareNumbers)).toEqual(
        published.map(([number]) => number).toSorted(compareNumbers),
      );
      expect(new Set(passages.map(({ number }) => number)).size).toBe(passages.length);
      expect(passages.filter(({ text }) => text === '')).toEqual([]);
    },
  );
});
