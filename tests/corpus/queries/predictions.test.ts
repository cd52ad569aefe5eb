import { expect, test } from 'vitest';
import { outcomesOf } from '../../../src/corpus/queries/predictions.ts';
import type { Outcome } from '../../../src/schema/prediction.ts';

test.each<[Partial<Record<Outcome, number>>, string]>([
  [
    { 'sans-suite': 15 },
    'Nos articles ne confirment ni ne démentent aucune de ces quinze prévisions : elles restent sans suite.',
  ],
  [
    { confirmee: 2, dementie: 1, 'sans-suite': 12 },
    'Sur ces quinze prévisions, nos articles en confirment deux, en démentent une et en laissent douze sans suite.',
  ],
  [{ dementie: 3 }, 'Sur ces trois prévisions, nos articles en démentent trois.'],
  [{ confirmee: 1 }, ''],
])('%j', (totals, expected) => {
  const predictions = Object.entries(totals).flatMap(([status, total]) =>
    Array.from({ length: total }, () => ({
      outcome: { status: status as Outcome, summary: '', citations: [] },
    })),
  );
  // One that says nothing of its outcome is left without sequel.
  const open = predictions.map((one) => (one.outcome.status === 'sans-suite' ? {} : one));
  expect(outcomesOf(predictions)).toBe(expected);
  expect(outcomesOf(open)).toBe(expected);
});
