import { expect, test } from 'vitest';
import { readOptions, readWord } from '../../src/cli/options.ts';
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
  [['--same'], `--same sans valeur, ou avec une de trop : option refusée.\n${USAGE}`],
  [['--fix=oui'], `--fix sans valeur, ou avec une de trop : option refusée.\n${USAGE}`],
  [['--help'], USAGE],
  [['a'], `a : de trop.\n${USAGE}`],
])('%j is refused in French, with what to type', (args, message) => {
  expect(() => read(...args)).toThrow(new Refusal(message));
});

test('one word is read, no fewer and no more', () => {
  expect(readWord(USAGE, ['a'])).toBe('a');
  expect(() => readWord(USAGE, [])).toThrow(new Refusal(USAGE));
  expect(() => readWord(USAGE, ['a', 'b'])).toThrow(new Refusal(`b : de trop.\n${USAGE}`));
  expect(() => readWord(USAGE, ['--tout'])).toThrow(
    new Refusal(`--tout : option refusée.\n${USAGE}`),
  );
});
