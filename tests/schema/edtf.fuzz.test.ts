import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareDates, formatDate, listedUnder, overlaps, span } from '../../src/lib/dates.ts';
import { days, edtfDate } from '../../src/schema/edtf.ts';
import { holds } from '../fixtures/fuzz.ts';

/** A day, a month or a year of the calendar. */
const point = fc
  .record({
    time: fc.integer({ min: Date.UTC(1000, 0, 1), max: Date.UTC(9999, 11, 31) }),
    length: fc.constantFrom(4, 7, 10),
  })
  .map(({ time, length }) => new Date(time).toISOString().slice(0, length));
const pair = fc
  .tuple(point, point)
  .map(([a, b]) => (a < b ? ([a, b] as const) : ([b, a] as const)))
  .filter(([a, b]) => a < b && !b.startsWith(a));
const date = fc.oneof(
  point,
  point.map((one) => `${one}~`),
  pair.map(([a, b]) => `${a}/${b}`),
  pair.map(([a, b]) => `${a}~/${b}~`),
  pair.map(([a, b]) => `[${a}..${b}]`),
  point.map((one) => `[..${one}]`),
);

const ISO_DAY = /^\d{4}-\d\d-\d\d$/;

test('every date of the four shapes is taken, and its points are read as written', () => {
  holds(
    fc.property(date, (text) => {
      expect(edtfDate.safeParse(text).success).toBe(true);
      for (const day of days(text)) expect(text).toContain(day);
    }),
  );
});

test('a date covers real days, in order, and overlaps them', () => {
  holds(
    fc.property(date, (text) => {
      const { earliest, latest } = span(text);
      expect(latest).toMatch(ISO_DAY);
      expect(new Date(latest).toISOString().slice(0, 10)).toBe(latest);
      expect((earliest ?? latest) <= latest).toBe(true);
      expect(overlaps(text, latest, latest)).toBe(true);
      expect(overlaps(text, earliest ?? '0000-01-01', earliest ?? '0000-01-01')).toBe(true);
      expect(latest.startsWith(String(listedUnder(text).year))).toBe(true);
    }),
  );
});

test('a date is written in words, with its years and no sign of EDTF', () => {
  holds(
    fc.property(date, fc.constantFrom('long' as const, 'short' as const), (text, style) => {
      const words = formatDate(text, style);
      expect(words).not.toMatch(/[~[\]/]|\.\.|undefined|NaN|Invalid/);
      expect(words).toContain(days(text).at(-1)?.slice(0, 4));
    }),
  );
});

test('dates have one order', () => {
  holds(
    fc.property(date, date, date, (a, b, c) => {
      expect(Math.sign(compareDates(a, b))).toBe(-Math.sign(compareDates(b, a)) + 0);
      if (compareDates(a, b) <= 0 && compareDates(b, c) <= 0)
        expect(compareDates(a, c)).toBeLessThanOrEqual(0);
    }),
  );
});

test('two points the wrong way round are refused', () => {
  holds(
    fc.property(pair, ([a, b]) => {
      expect(edtfDate.safeParse(`${b}/${a}`).success).toBe(false);
      expect(edtfDate.safeParse(`[${b}..${a}]`).success).toBe(false);
    }),
  );
});

test('whatever is taken can be written in words', () => {
  const signs = fc.stringMatching(/^[0-9~/[\].\-X?]{0,24}$/);
  holds(
    fc.property(
      fc.oneof(
        signs,
        date.map((text) => text.slice(1)),
        fc.string(),
      ),
      (text) => {
        if (!edtfDate.safeParse(text).success) return;
        expect(span(text).latest).toMatch(ISO_DAY);
        expect(formatDate(text)).not.toBe('');
      },
    ),
  );
});
