import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numberPassages, record } from '../../src/markdown/numbering.ts';
import { compile } from '../../src/markdown/pipeline.ts';
import { render } from '../fixtures/render.ts';

const TEXTS = [
  'À Erevan, l’Arménie reproche à ses alliés de l’avoir laissée seule face à son voisin.',
  'Le sommet de l’Organisation du traité de sécurité collective s’est tenu mercredi.',
  'Nikol Pachinian, premier ministre, a refusé de signer le document final.',
  'Vladimir Poutine quitte la capitale arménienne sans avoir obtenu de déclaration commune.',
];
const published = TEXTS.map((text, index) => record(String(index + 1), text));
const NEW = 'Au Kazakhstan, la presse gouvernementale n’en souffle pas un mot à ses lecteurs.';

const numbersOf = (texts: readonly string[]) =>
  numberPassages(texts, published).passages.map(({ number }) => number);
const lostIn = (texts: readonly string[]) =>
  numberPassages(texts, published).lost.map(({ recorded, rivals }) => [recorded.number, ...rivals]);

describe('numbers stay when', () => {
  test('nothing changes', () => {
    expect(numberPassages(TEXTS, published)).toEqual({
      passages: ['1', '2', '3', '4'].map((number) => ({ number, was: 'same' })),
      lost: [],
    });
  });

  test.each([
    ['at the head', 0, ['1 A', '1', '2', '3', '4']],
    ['in the middle', 2, ['1', '2', '2 bis', '3', '4']],
    ['at the end', 4, ['1', '2', '3', '4', '5']],
  ])('a paragraph is inserted %s', (_, place, expected) => {
    expect(numbersOf(TEXTS.toSpliced(place, 0, NEW))).toEqual(expected);
    expect(lostIn(TEXTS.toSpliced(place, 0, NEW))).toEqual([]);
  });

  test('a paragraph moves', () => {
    expect(numbersOf([TEXTS[3] ?? '', ...TEXTS.slice(0, 3)])).toEqual(['4', '1', '2', '3']);
  });

  test('apostrophes and spaces are corrected', () => {
    const spaced = TEXTS.map((text) => text.replaceAll('’', "'").replaceAll(' ', '  '));
    expect(numberPassages(spaced, published).passages.map(({ was }) => was)).toEqual(
      TEXTS.map(() => 'same'),
    );
  });

  test('a paragraph is corrected, and another inserted beside it', () => {
    const corrected = TEXTS.with(2, (TEXTS[2] ?? '').replace('refusé', 'encore refusé'));
    expect(numberPassages(corrected.toSpliced(2, 0, NEW), published).passages).toEqual([
      { number: '1', was: 'same' },
      { number: '2', was: 'same' },
      { number: '2 bis', was: 'new' },
      { number: '3', was: 'edited' },
      { number: '4', was: 'same' },
    ]);
  });

  test('a paragraph is rewritten in part, alone between two that are not', () => {
    const rewritten = 'Le premier ministre Nikol Pachinian rejette tout document à Erevan ce jour.';
    expect(numbersOf(TEXTS.with(2, rewritten))).toEqual(['1', '2', '3', '4']);
  });

  test('every paragraph gains a word', () => {
    expect(numbersOf(TEXTS.map((text) => text.replace(/\.$/, ', enfin.')))).toEqual([
      ...['1', '2', '3', '4'],
    ]);
  });
});

describe('an editor must say', () => {
  test('what became of a paragraph that is gone', () => {
    expect(lostIn(TEXTS.toSpliced(1, 1))).toEqual([['2']]);
  });

  test('whether another paragraph in the same place is the same one', () => {
    expect(lostIn(TEXTS.with(1, NEW))).toEqual([['2', 1]]);
  });

  test('which of two halves is the one', () => {
    const [one, two] = [
      'Le sommet de l’Organisation du traité de sécurité collective',
      'Le sommet du traité de sécurité collective, mercredi',
    ];
    expect(lostIn(TEXTS.toSpliced(1, 1, one, two))).toEqual([['2', 1, 2]]);
  });

  test('what became of the shorter of two paragraphs that were joined', () => {
    const joined = `${TEXTS[1] ?? ''} ${TEXTS[2] ?? ''}`;
    expect(lostIn(TEXTS.toSpliced(1, 2, joined))).toEqual([['2']]);
  });
});

test('a number is never given twice, whatever is cut, moved, copied and inserted', () => {
  const text = fc.oneof(fc.constantFrom(...TEXTS), fc.constant(NEW), fc.lorem());
  fc.assert(
    fc.property(fc.array(text, { maxLength: 12 }), fc.nat({ max: 4 }), (texts, gone) => {
      const withdrawn = published.map((each, index) =>
        index === gone ? { ...each, withdrawn: '2026-11-25' } : each,
      );
      const { passages } = numberPassages(texts, withdrawn);
      const numbers = passages.map(({ number }) => number);
      expect(new Set(numbers).size).toBe(texts.length);
      expect(numbers).not.toContain(withdrawn[gone]?.number);
      expect(numberPassages(texts, withdrawn).passages).toEqual(passages);
    }),
  );
});

describe('the page and the corpus', () => {
  const mdx = [TEXTS[0], NEW, TEXTS[3]].join('\n\n');
  const kept = published.map((each) =>
    each.number === '2' || each.number === '3' ? { ...each, withdrawn: '2026-11-25' } : each,
  );

  test('have the same numbers', () => {
    expect(compile(mdx, kept).body?.passages.map(({ number }) => number)).toEqual([
      ...['1', '1 bis', '4'],
    ]);
  });

  test('the page still answers at the address of a withdrawn paragraph', () => {
    expect(render(mdx, [], kept)).toMatchInlineSnapshot(`
      "<p id="p1"><a href="#p1" class="number" aria-label="Adresse permanente du paragraphe 1">1</a>À Erevan, l’Arménie reproche à ses alliés de l’avoir laissée seule face à son voisin.</p>
      <x-margin number="1"></x-margin>
      <p id="p1-bis"><a href="#p1-bis" class="number" aria-label="Adresse permanente du paragraphe 1 bis">1 bis</a>Au Kazakhstan, la presse gouvernementale n’en souffle pas un mot à ses lecteurs.</p>
      <x-margin number="1 bis"></x-margin>
      <p id="p2" class="reference">Le paragraphe 2 a été retiré le 25 novembre 2026.</p>
      <p id="p3" class="reference">Le paragraphe 3 a été retiré le 25 novembre 2026.</p>
      <p id="p4"><a href="#p4" class="number" aria-label="Adresse permanente du paragraphe 4">4</a>Vladimir Poutine quitte la capitale arménienne sans avoir obtenu de déclaration commune.</p>
      <x-margin number="4"></x-margin>"
    `);
  });
});
