import { describe, expect, test } from 'vitest';
import { passes, type Selection } from '../../src/lib/timeline-filter.ts';

describe('an event passes a range that its date overlaps', () => {
  test.each<[string, string, Selection, boolean]>([
    ['2022-10-08', '2022-10-08', { de: '2022-10', a: '2022-10' }, true],
    ['2022-10-08', '2022-10-08', { de: '2022', a: '2022' }, true],
    ['2022-10-08', '2022-10-08', { de: '2022-11' }, false],
    ['2022-10-08', '2022-10-08', { a: '2022-09' }, false],
    ['2022-09-30', '2022-10-01', { de: '2022-10', a: '2022-10' }, true],
    ['2022-09-30', '2022-10-01', { de: '2022-09', a: '2022-09' }, true],
    ['2022-01-01', '2025-04-05', { de: '2023-05', a: '2023-06' }, true],
    ['', '2025-04-05', { a: '2020' }, true],
    ['', '2025-04-05', { de: '2025-04' }, true],
    ['', '2025-04-05', { de: '2025-05' }, false],
    ['2022-10-08', '2022-10-08', { de: '2022-09', a: '2023' }, true],
    ['2022-10-31', '2022-10-31', { a: '2022-10' }, true],
    // No event is in a range that runs backwards.
    ['', '2026-01-31', { de: '2023', a: '2022' }, false],
    ['', '2026-01-31', { de: '2023-06', a: '2023-05' }, false],
    ['', '2026-01-31', { de: '2023', a: '2023-01' }, true],
    ['', '2026-01-31', { de: '2023-12', a: '2023' }, true],
  ])('%s–%s, %j: %s', (de, a, selection, expected) => {
    expect(passes({ de, a }, selection)).toBe(expected);
  });
});

test.each<[Selection, boolean]>([
  [{}, true],
  [{ acteur: 'armenie' }, true],
  [{ acteur: 'armenie', a: '2022', theme: 'garanties' }, true],
  [{ acteur: 'armenie', a: '2021' }, false],
  [{ acteur: 'armenie', theme: 'caucase' }, false],
  [{ acteur: 'arm' }, false],
])('an event passes filters that it meets all at once: %j', (selection, expected) => {
  const event = { acteur: 'armenie otsc', theme: 'garanties', de: '2022-11-23', a: '2022-11-23' };
  expect(passes(event, selection)).toBe(expected);
});
