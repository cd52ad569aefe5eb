import { expect, test } from 'vitest';
import { readOptions } from '../../src/cli/options.ts';
import { Refusal } from '../../src/corpus/refusal.ts';

const USAGE = 'Emploi : npm run check';
const read = (...args: string[]) =>
  readOptions(USAGE, {
    args,
    options: { fix: { type: 'boolean' }, accept: { type: 'string' } },
  }).values;

test('known options are read', () => {
  expect(read('--fix', '--accept', 'a:1')).toEqual({ fix: true, accept: 'a:1' });
});

test.each([
  [['--fixe'], `--fixe : option refusée.\n${USAGE}`],
  [['--accept'], `--accept sans valeur, ou avec une de trop : option refusée.\n${USAGE}`],
  [['--fix=oui'], `--fix sans valeur, ou avec une de trop : option refusée.\n${USAGE}`],
  [['--help'], USAGE],
  [['a'], USAGE],
])('%j is refused in French, with what to type', (args, message) => {
  expect(() => read(...args)).toThrow(new Refusal(message));
});
