import { expect, test } from 'vitest';
import { replaceAttributes } from '../../../src/corpus/edit/quotation-text.ts';

const TEXT = '\n<Quotation by="c++" event="a">\nIl vient.\n</Quotation>\n';

test('an attribute has another value, whatever signs the first has, and the rest stays', () => {
  const change = { line: 2, column: 1, attribute: 'by', from: 'c++', to: 'cpp' };
  expect(replaceAttributes(TEXT, [change])).toBe(TEXT.replace('c++', () => 'cpp'));
});

test('an attribute that is not there is an error', () => {
  const change = { line: 2, column: 1, attribute: 'by', from: 'c', to: 'cpp' };
  expect(() => replaceAttributes(TEXT, [change])).toThrow('Aucun by="c" à la ligne 2');
});
