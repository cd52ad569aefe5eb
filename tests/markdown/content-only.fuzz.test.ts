import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compile } from '../../src/markdown/pipeline.ts';
import { holds } from '../fixtures/fuzz.ts';

const inside = fc.oneof(
  fc.string({ maxLength: 30 }),
  fc.string({ unit: 'grapheme', maxLength: 10 }),
  fc.constantFrom('process.env', '1 + 1', '...props', '() => {}', '`${x}`', '"a"', '/* a */', ''),
);
const isRefused = (mdx: string) => compile(mdx).messages.length > 0;

test('any expression is refused, in a sentence, alone and in an attribute', () => {
  holds(
    fc.property(inside, (code) => {
      const texts = [`Un {${code}} là.`, `{${code}}`, `<Quotation by={${code}}>mot</Quotation>`];
      expect(texts.filter(isRefused)).toEqual(texts);
    }),
    150,
  );
});

test('any element but the two, and any unknown attribute, are refused', () => {
  const name = fc
    .stringMatching(/^[A-Za-z][A-Za-z0-9.-]{0,8}$/)
    .filter((text) => !['Quotation', 'EditorialNote', 'id', 'by', 'event', 'date'].includes(text));
  holds(
    fc.property(name, inside, (tag, text) => {
      const texts = [
        `Un <${tag} onload="${text}">mot</${tag}>.`,
        `<${tag} />`,
        `<Quotation by="a" ${tag}="b">mot</Quotation>`,
      ];
      expect(texts.filter(isRefused)).toEqual(texts);
    }),
    100,
  );
});

test('any text is read or refused: nothing makes the parser fall', () => {
  const sign = fc.constantFrom('<', '>', '{', '}', '\n', '> ', '- ', '[^1]', '|');
  holds(
    fc.property(fc.array(fc.oneof(inside, sign), { maxLength: 12 }), (parts) => {
      const { body, messages } = compile(parts.join(''));
      expect(body !== undefined || messages.length > 0).toBe(true);
    }),
    150,
  );
});
