import { expect, test } from 'vitest';
import { readOptions } from '../../src/cli/options.ts';
import { Refusal } from '../../src/corpus/refusal.ts';

const USAGE = 'Emploi : npm run check';
const read = (...args: string[]) =>
  readOptions(USAGE, {
    args,
    options: { fix: { type: 'boolean' }, same: { type: 'string' } },
  }).values;

test('known options are read', () => {
  expect(read('--fix', '--same', 'a:1')).toEqual({ fix: true, same: 'a:1' });
});

test.each([
  [['--fixe'], `--fixe : option refusée.\n${USAGE}`],
  [['--same'], `--same : option refusée.\n${USAGE}`],
  [['--fix=oui'], `--fix : option refusée.\n${USAGE}`],
  [['--help'], USAGE],
  [['a'], `a : de trop.\n${USAGE}`],
])('%j is refused in French, with what to type', (args, message) => {
  expect(() => read(...args)).toThrow(new Refusal(message));
});
