import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fingerprint, numberPassages } from '../../src/markdown/numbering.ts';
import { compile } from '../../src/markdown/pipeline.ts';
import { render } from '../fixtures/render.ts';

const TEXTS = [
  'À Erevan, l’Arménie reproche à ses alliés de l’avoir laissée seule face à son voisin.',
  'Le sommet de l’Organisation du traité de sécurité collective s’est tenu mercredi.',
  'Nikol Pachinian, premier ministre, a refusé de signer le document final.',
  'Vladimir Poutine quitte la capitale arménienne sans avoir obtenu de déclaration commune.',
];
const NEW = 'Au Kazakhstan, la presse gouvernementale n’en souffle pas un mot à ses lecteurs.';
const published = Object.fromEntries(
  TEXTS.map((text, index) => [String(index + 1), fingerprint(text)]),
);
const DAY = '2026-11-25';

describe('numbers stay when', () => {
  test.each([
    ['nothing changes', TEXTS, ['1', '2', '3', '4']],
    ['a paragraph is inserted at the head', [NEW, ...TEXTS], ['1 bis', '1', '2', '3', '4']],
    [
      'a paragraph is inserted in the middle',
      TEXTS.toSpliced(2, 0, NEW),
      ['1', '2', '2 bis', '3', '4'],
    ],
    ['a paragraph is inserted at the end', [...TEXTS, NEW], ['1', '2', '3', '4', '5']],
    ['a paragraph moves', [TEXTS[3] ?? '', ...TEXTS.slice(0, 3)], ['4', '1', '2', '3']],
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
  const edited = TEXTS.with(1, `${TEXTS[1] ?? ''} Encore.`);
  expect(numberPassages(edited, published)).toEqual({
    numbers: ['1', '2', '3', '4'],
    fresh: [1],
    lost: ['2'],
  });
  expect(numberPassages(edited.toSpliced(2, 0, NEW), published)).toEqual({
    numbers: ['1', '1 bis', '1 ter', '3', '4'],
    fresh: [1, 2],
    lost: ['2'],
  });
});

test('two published paragraphs of the same text keep a number each', () => {
  const twice = { ...published, '5': published['1'] ?? '' };
  expect(numberPassages([...TEXTS, TEXTS[0] ?? ''], twice)).toMatchObject({
    numbers: ['1', '2', '3', '4', '5'],
    lost: [],
  });
  expect(numberPassages(TEXTS, twice).lost).toEqual(['5']);
});

test('a number is never given twice, whatever is cut, moved, copied and inserted', () => {
  const text = fc.oneof(fc.constantFrom(...TEXTS), fc.constant(NEW), fc.lorem());
  fc.assert(
    fc.property(fc.array(text, { maxLength: 12 }), fc.constantFrom('1', '3'), (texts, gone) => {
      const { numbers } = numberPassages(texts, { ...published, [gone]: DAY });
      expect(new Set(numbers).size).toBe(texts.length);
      expect(numbers).not.toContain(gone);
    }),
  );
});

describe('the page and the corpus', () => {
  const mdx = [TEXTS[0], NEW, TEXTS[3]].join('\n\n');
  const kept = { ...published, '2': DAY, '3': DAY };

  test('have the same numbers', () => {
    expect(compile(mdx, kept).body?.passages.map(({ number }) => number)).toEqual([
      ...['1', '1 bis', '4'],
    ]);
  });

  test('the page still answers at the address of a withdrawn paragraph', () => {
    const html = render(mdx, [], kept);
    const ids = Array.from(html.matchAll(/ id="(\S+)"/g), ([, id]) => id);
    expect(ids).toEqual(['p1', 'p1-bis', 'p2', 'p3', 'p4']);
    expect(html).toContain('Le paragraphe 2 a été retiré le 25 novembre 2026.');
  });
});
