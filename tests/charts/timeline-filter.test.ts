import { describe, expect, test } from 'vitest';
import {
  countWith,
  type Filtered,
  passes,
  readSelection,
  withFilter,
  writeSelection,
} from '../../src/charts/timeline-filter.ts';

function event(first: string, last: string, acteur: string[] = [], theme: string[] = []): Filtered {
  return { first, last, values: { acteur, theme, nature: ['sommet'], certitude: ['rapporte'] } };
}

const anything = () => true;

describe('an address', () => {
  test('is read, and written in one order', () => {
    const selection = readSelection('?a=2023&theme=otsc-a-l-epreuve&acteur=armenie', anything);
    expect(selection).toEqual({ acteur: 'armenie', theme: 'otsc-a-l-epreuve', a: '2023' });
    expect(writeSelection(selection)).toBe('?acteur=armenie&theme=otsc-a-l-epreuve&a=2023');
  });

  test('that asks for what the page does not offer is read without it', () => {
    const offers = (key: string, value: string) => key === 'acteur' && value === 'armenie';
    expect(readSelection('?acteur=narnia&theme=&x=1', offers)).toEqual({});
    expect(readSelection('?acteur=armenie&acteur=narnia&de=1812', offers)).toEqual({
      acteur: 'armenie',
    });
  });

  test('of nothing is empty', () => {
    expect(writeSelection({})).toBe('');
    expect(writeSelection(withFilter({ acteur: 'armenie' }, 'acteur', ''))).toBe('');
  });
});

describe('an event passes a range that its date overlaps', () => {
  test.each([
    ['2022-10-08', '2022-10-08', '2022-10', '2022-10', true],
    ['2022-10-08', '2022-10-08', '2022', '2022', true],
    ['2022-10-08', '2022-10-08', '2022-11', undefined, false],
    ['2022-10-08', '2022-10-08', undefined, '2022-09', false],
    ['2022-09-30', '2022-10-01', '2022-10', '2022-10', true],
    ['2022-09-30', '2022-10-01', '2022-09', '2022-09', true],
    ['2022-01-01', '2025-04-05', '2023-05', '2023-06', true],
    ['', '2025-04-05', undefined, '2020', true],
    ['', '2025-04-05', '2025-04', undefined, true],
    ['', '2025-04-05', '2025-05', undefined, false],
    ['2022-10-08', '2022-10-08', '2022-09', '2023', true],
    ['2022-10-08', '2022-10-08', '2022', '2022-10', true],
    ['2022-10-31', '2022-10-31', undefined, '2022-10', true],
  ])('%s–%s from %s to %s: %s', (first, last, de, a, expected) => {
    expect(passes(event(first, last), { ...(de && { de }), ...(a && { a }) })).toBe(expected);
  });

  test('and no range that runs backwards', () => {
    const long = event('', '2026-01-31');
    expect(passes(long, { de: '2023', a: '2022' })).toBe(false);
    expect(passes(long, { de: '2023-06', a: '2023-05' })).toBe(false);
    expect(passes(long, { de: '2023', a: '2023-01' })).toBe(true);
    expect(passes(long, { de: '2023-12', a: '2023' })).toBe(true);
  });
});

describe('filters', () => {
  const all = [
    event('2022-11-23', '2022-11-23', ['armenie', 'otsc'], ['otsc-a-l-epreuve']),
    event('2023-09-19', '2023-09-20', ['armenie'], ['caucase-du-sud']),
    event('2022-11-15', '2022-11-16', ['russie'], ['isolement-diplomatique']),
  ];

  test('are met all at once', () => {
    const kept = (selection: Parameters<typeof passes>[1]) =>
      all.map((one) => passes(one, selection));
    expect(kept({ acteur: 'armenie' })).toEqual([true, true, false]);
    expect(kept({ acteur: 'armenie', a: '2022' })).toEqual([true, false, false]);
    expect(kept({ acteur: 'armenie', theme: 'isolement-diplomatique' })).not.toContain(true);
    expect(kept({ acteur: 'arm' })).not.toContain(true);
  });

  test('count what a choice would leave with the others as they are, its own set aside', () => {
    const selection = { acteur: 'russie', a: '2022' };
    expect(countWith(all, selection, 'acteur', 'armenie')).toBe(1);
    expect(countWith(all, selection, 'acteur', 'russie')).toBe(1);
    expect(countWith(all, selection, 'a', '2023')).toBe(1);
    expect(countWith(all, selection, 'theme', 'caucase-du-sud')).toBe(0);
  });
});
