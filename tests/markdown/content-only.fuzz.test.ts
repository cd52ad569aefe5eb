import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compile } from '../../src/markdown/pipeline.ts';
import { holds } from '../fixtures/fuzz.ts';

const inside = fc.oneof(
  fc.string({ maxLength: 30 }),
  fc.string({ unit: 'grapheme', maxLength: 10 }),
  fc.constantFrom('process.env', '1 + 1', '...props', '() => {}', '`${x}`', '"a"', '/* a */', ''),
);

test('any expression is refused, in a sentence and alone', () => {
  holds(
    fc.property(inside, (code) => {
      expect(compile(`Un mot {${code}} encore.`).messages).not.toEqual([]);
      expect(compile(`{${code}}`).messages).not.toEqual([]);
      expect(compile(`<Quotation by={${code}}>mot</Quotation>`).messages).not.toEqual([]);
    }),
    150,
  );
});

test('any element but the two is refused, whatever its attributes', () => {
  const name = fc
    .stringMatching(/^[A-Za-z][A-Za-z0-9.-]{0,8}$/)
    .filter((text) => text !== 'Quotation' && text !== 'EditorialNote');
  holds(
    fc.property(name, inside, (tag, text) => {
      expect(compile(`Un <${tag} onload="${text}">mot</${tag}>.`).messages).not.toEqual([]);
      expect(compile(`<${tag} />`).messages).not.toEqual([]);
    }),
    100,
  );
});

test('any attribute but those that are known is refused', () => {
  const attribute = fc
    .stringMatching(/^[a-z][A-Za-z]{0,9}$/)
    .filter((text) => !['by', 'event', 'date', 'translated'].includes(text));
  holds(
    fc.property(attribute, (name) => {
      expect(compile(`<Quotation by="a" ${name}="b">mot</Quotation>`).messages).not.toEqual([]);
    }),
    100,
  );
});

test('any text is read or refused: nothing makes the parser fall', () => {
  holds(
    fc.property(
      fc.array(
        fc.oneof(inside, fc.constantFrom('<', '>', '{', '}', '\n', '> ', '- ', '[^1]', '|')),
        {
          maxLength: 12,
        },
      ),
      (parts) => {
        const { body, messages } = compile(parts.join(''));
        expect(body !== undefined || messages.length > 0).toBe(true);
      },
    ),
    150,
  );
});
