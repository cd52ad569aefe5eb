import { expect, test } from 'vitest';
import { sequels } from '../../../src/corpus/queries/sequels.ts';
import type { Outcome } from '../../../src/schema/prediction.ts';

/** So many predictions of each outcome; of those without sequel, the first says it. */
function told(confirmee: number, dementie: number, silent: number, open = 0): string {
  const known = (total: number, status: Outcome) =>
    Array.from({ length: total }, () => ({ outcome: { status, summary: '', citations: [] } }));
  return sequels([
    ...[...known(confirmee, 'confirmee'), ...known(dementie, 'dementie')],
    ...[...known(open, 'sans-suite'), ...Array.from({ length: silent }, () => ({}))],
  ]);
}

test.each([
  [
    told(0, 0, 8, 7),
    'Nos articles ne confirment ni ne démentent aucune de ces quinze prévisions : elles restent sans suite.',
  ],
  [
    told(2, 1, 12),
    'Sur ces quinze prévisions, nos articles en confirment deux et en démentent une ; douze restent sans suite.',
  ],
  [
    told(1, 0, 1),
    'Sur ces deux prévisions, nos articles en confirment une ; une reste sans suite.',
  ],
  [
    told(0, 3, 0, 17),
    'Sur ces 20 prévisions, nos articles en démentent trois ; 17 restent sans suite.',
  ],
  [told(1, 2, 0), 'Sur ces trois prévisions, nos articles en confirment une et en démentent deux.'],
  [told(3, 0, 0), 'Nos articles confirment ces trois prévisions.'],
  [told(0, 1, 0), 'Nos articles démentent cette prévision.'],
  [
    told(0, 0, 1),
    'Nos articles ne confirment ni ne démentent cette prévision : elle reste sans suite.',
  ],
  [told(0, 0, 0), ''],
])('%s', (sentence, expected) => {
  expect(sentence).toBe(expected);
});
