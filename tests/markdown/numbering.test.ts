import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fingerprint, numberPassages } from '../../src/markdown/numbering.ts';
import { compile } from '../../src/markdown/pipeline.ts';
import { render } from '../fixtures/render.ts';

const [A, B, C, D] = ['À Erevan, un sommet.', 'L’Arménie proteste.', 'Il refuse.', 'Il part.'];
const TEXTS = [A, B, C, D];
const NEW = 'La presse se tait.';
const DAY = '2026-11-25';
const published = Object.fromEntries(
  TEXTS.map((text, index) => [String(index + 1), fingerprint(text)]),
);

describe('a paragraph keeps its number when', () => {
  test.each([
    ['nothing changes', TEXTS, ['1', '2', '3', '4']],
    ['another comes at the head', [NEW, ...TEXTS], ['1 bis', '1', '2', '3', '4']],
    ['another comes in the middle', [A, B, NEW, C, D], ['1', '2', '2 bis', '3', '4']],
    ['another comes at the end', [...TEXTS, NEW], ['1', '2', '3', '4', '5']],
    ['it moves', [D, A, B, C], ['4', '1', '2', '3']],
    [
      'apostrophes and spaces are corrected',
      TEXTS.map((text) => text.replaceAll('’', "'").replaceAll(' ', '  ')),
      ['1', '2', '3', '4'],
    ],
  ])('%s', (_, texts, numbers) => {
    expect(numberPassages(texts, published)).toMatchObject({ numbers, lost: [] });
  });
});

test('an edited paragraph is new, and its number lost, which it shows until an editor says more', () => {
  expect(numberPassages([A, 'Autre.', C, D], published)).toEqual({
    numbers: ['1', '2', '3', '4'],
    fresh: [1],
    lost: ['2'],
  });
  expect(numberPassages([A, 'Autre.', NEW, C, D], published)).toEqual({
    numbers: ['1', '1 bis', '1 ter', '3', '4'],
    fresh: [1, 2],
    lost: ['2'],
  });
});

test('two published paragraphs of the same text keep a number each', () => {
  const twice = { ...published, '5': fingerprint(A) };
  expect(numberPassages([...TEXTS, A], twice).numbers).toEqual(['1', '2', '3', '4', '5']);
  expect(numberPassages(TEXTS, twice).lost).toEqual(['5']);
});

test('a number is never given twice, whatever is cut, moved, copied and inserted', () => {
  const text = fc.oneof(fc.constantFrom(...TEXTS, NEW), fc.lorem());
  fc.assert(
    fc.property(fc.array(text, { maxLength: 12 }), fc.constantFrom('1', '3'), (texts, gone) => {
      const { numbers } = numberPassages(texts, { ...published, [gone]: DAY });
      expect(new Set(numbers).size).toBe(texts.length);
      expect(numbers).not.toContain(gone);
    }),
  );
});

test('the time that it takes grows with the text, not with its square', () => {
  const texts = Array.from({ length: 40_000 }, (_, index) => `Le fait ${String(index)}.`);
  const { numbers } = numberPassages(texts, {});
  expect(numbers.at(-1)).toBe('40000');
  const recorded = Object.fromEntries(
    numbers.map((number, at) => [number, fingerprint(texts[at] ?? '')] as const),
  );
  expect(numberPassages([NEW, ...texts], recorded).numbers[0]).toBe('1 bis');
});

test('the page has the numbers of the corpus, and still answers for a withdrawn paragraph', () => {
  const mdx = [A, NEW, D].join('\n\n');
  const recorded = { ...published, '2': DAY, '3': DAY };
  const { passages = [] } = compile(mdx, recorded).body ?? {};
  expect(passages.map(({ number }) => number)).toEqual(['1', '1 bis', '4']);
  const html = render(mdx, [], recorded);
  const ids = Array.from(html.matchAll(/ id="(\S+)"/g), ([, id]) => id);
  expect(ids).toEqual(['p1', 'p1-bis', 'p2', 'p3', 'p4']);
  expect(html).toContain('Le paragraphe 2 a été retiré le 25 novembre 2026.');
});
