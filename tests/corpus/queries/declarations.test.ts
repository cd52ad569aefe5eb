import { expect, test } from 'vitest';
import { declarationsOf } from '../../../src/corpus/queries/declarations.ts';
import { SUMMIT, SUMMIT_EVENT } from '../../fixtures/corpus.ts';
import { type Change, corpusWith, edit } from '../../fixtures/project.ts';

const declarations = (...changes: Change[]) =>
  declarationsOf(corpusWith(...changes), ['nikol-pachinian']);
const DAY = '23\u00A0novembre\u00A02022';

test('declarations are those of the speakers, with their occasion and their passage', () => {
  expect(declarations()).toMatchObject([
    { text: 'Nous attendions davantage', occasion: `Sommet d’Erevan, ${DAY}`, passage: '2' },
  ]);
  expect(declarationsOf(corpusWith(), ['armenie'])).toEqual([]);
});

test('words that are no sentence are shown in the one that quotes them, once', () => {
  const quoted = (id: string, text: string) =>
    `<Quotation id="${id}" by="nikol-pachinian" event="sommet-d-erevan">${text}</Quotation>`;
  const sentences = edit(
    SUMMIT,
    quoted('pachinian-davantage', 'Nous attendions davantage'),
    `Il se dit ${quoted('decu', 'déçu')}, et même ${quoted('decu', 'trahi')}. ${quoted('nous', 'Nous attendions davantage')}, ajoute-t-il.`,
  );
  expect(declarations(sentences).map(({ text, sentence }) => [text, sentence])).toEqual([
    ['déçu […] trahi', 'Il se dit « déçu », et même « trahi ».'],
    ['Nous attendions davantage', undefined],
  ]);
});

test('an event that names the speaker is not the occasion of the words', () => {
  const title = edit(SUMMIT_EVENT, 'title: Sommet d’Erevan', 'title: Pachinian dit sa déception');
  expect(declarations(title).map(({ occasion }) => occasion)).toEqual([DAY]);
});
