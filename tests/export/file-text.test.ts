import { expect, test } from 'vitest';
import { fileText, glimpseOf } from '../../src/export/file-text.ts';
import { small } from './corpora.ts';

function counted() {
  const made: string[] = [];
  const file = fileText(
    (name: string) => name,
    function* (_, name) {
      for (const piece of [name, ' l’été', '\n']) {
        made.push(piece);
        yield piece;
      }
    },
  );
  return { file, made };
}

test('a file that was written is not made again to tell its weight', () => {
  const { file, made } = counted();
  expect([...file(small, 'a')].join('')).toBe('a l’été\n');
  expect(file.glimpse(small, 'a')).toEqual(glimpseOf('a l’été\n'));
  expect(made).toHaveLength(3);
});

test('a file whose beginning alone was read is made to tell its weight', () => {
  const { file } = counted();
  const [beginning] = file(small, 'b');
  expect(beginning).toBe('b');
  expect(file.glimpse(small, 'b')).toEqual(glimpseOf('b l’été\n'));
});
