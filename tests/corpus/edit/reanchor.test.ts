import { describe, expect, test } from 'vitest';
import { reanchor } from '../../../src/corpus/edit/reanchor.ts';
import { RAID, SUMMIT } from '../../fixtures/corpus.ts';
import type { Article } from '../../../src/corpus/model.ts';
import { append, type Change, corpusWith, edit } from '../../fixtures/project.ts';

const SENTENCE = 'En septembre 2023, des tirs visent deux villages du Siounik.';

function article(index: number, ...changes: Change[]): Article {
  const found = corpusWith(...changes).articles[index];
  if (found === undefined) throw new Error('no article');
  return found;
}

/** What becomes of a quote when the first sentence of the article becomes another. */
function after(sentence: string, quote = SENTENCE.slice(0, -1)) {
  const anchored = reanchor(article(1, edit(RAID, SENTENCE, sentence)), quote);
  const { passage, ...found } = { passage: undefined, ...anchored };
  return { ...found, ...(passage && { number: passage.number }) };
}

describe('a quote follows its sentence', () => {
  test.each([
    ['a word changes', 'En septembre 2023, des tirs visent deux hameaux du Siounik.'],
    ['a word is added', 'En septembre 2023, des tirs nourris visent deux villages du Siounik.'],
    ['a word is dropped', 'En septembre 2023, tirs visent deux villages du Siounik.'],
    ['punctuation changes', 'En septembre 2023 : des tirs visent deux villages du Siounik.'],
    [
      'an accent or a capital changes',
      'En Septembre 2023, des tirs visént deux villages du Siounik.',
    ],
  ])('where %s', (_, sentence) => {
    expect(after(sentence)).toEqual({ kind: 'sure', quote: sentence.slice(0, -1), number: '1' });
  });

  test('with the punctuation that it had', () => {
    expect(
      after('En septembre 2023, des tirs visent deux hameaux du Siounik.', SENTENCE),
    ).toMatchObject({ quote: 'En septembre 2023, des tirs visent deux hameaux du Siounik.' });
  });

  test('where the changed word is its first or its last', () => {
    expect(
      after(
        'En septembre 2023, quelques tirs visent deux villages du Siounik.',
        'des tirs visent deux villages',
      ),
    ).toMatchObject({ kind: 'sure', quote: 'quelques tirs visent deux villages' });
    expect(
      after(
        'En septembre 2023, des tirs visent deux hameaux du Siounik.',
        'des tirs visent deux villages',
      ),
    ).toMatchObject({ kind: 'sure', quote: 'des tirs visent deux hameaux' });
  });
});

describe('the difference is shown, and left to an editor, where', () => {
  test.each([
    [
      'a number changes',
      'En septembre 2022, des tirs visent deux villages du Siounik.',
      'un nombre : « 2023 » devient « 2022 »',
    ],
    [
      'a number in words does',
      'En septembre 2023, des tirs visent trois villages du Siounik.',
      'un nombre : « deux » devient « trois »',
    ],
    [
      'a negation comes',
      'En septembre 2023, des tirs visent plus deux villages du Siounik.',
      'une négation : rien devient « plus »',
    ],
    [
      'a name changes',
      'En septembre 2023, des tirs visent deux villages du Tavouch.',
      'un nom : « Siounik » devient « Tavouch »',
    ],
    [
      'a fact becomes an allegation',
      'En septembre 2023, des tirs viseraient deux villages du Siounik.',
      'un conditionnel : « visent » devient « viseraient »',
    ],
    [
      'words change places',
      'En septembre 2023, visent des tirs deux villages du Siounik.',
      undefined,
    ],
  ])('%s', (_, sentence, why) => {
    const found = after(sentence);
    if (why === undefined) expect(found.kind).not.toBe('sure');
    else expect(found).toMatchObject({ kind: 'meaning', why, quote: sentence.slice(0, -1) });
  });
});

describe('a quote stays where it was when', () => {
  test('too many words changed', () => {
    expect(after('Au mois de septembre, plusieurs hameaux du Siounik essuient des tirs.')).toEqual({
      kind: 'unsure',
      why: 'aucune phrase ne lui ressemble assez',
    });
  });

  test('it has but three words, which are too few to know them by', () => {
    expect(
      after('En septembre 2023, des tirs visent deux hameaux du Siounik.', 'visent deux villages'),
    ).toMatchObject({ kind: 'unsure' });
  });

  test('two sentences are as near', () => {
    const raid = article(
      1,
      edit(RAID, SENTENCE, 'En septembre 2023, des tirs visent deux hameaux du Siounik.'),
      append(RAID, '\nEn septembre 2023, des tirs visent deux bourgs du Siounik.\n'),
    );
    expect(reanchor(raid, SENTENCE.slice(0, -1))).toEqual({
      kind: 'unsure',
      why: 'plusieurs phrases lui ressemblent',
    });
  });

  test('two places of one paragraph are as near', () => {
    const raid = article(
      1,
      edit(
        RAID,
        SENTENCE,
        'Des tirs visent deux hameaux du Siounik, puis des tirs visent deux bourgs du Siounik.',
      ),
    );
    expect(reanchor(raid, 'des tirs visent deux villages du Siounik')).toEqual({
      kind: 'unsure',
      why: 'plusieurs phrases lui ressemblent',
    });
  });

  test('only a note of the newsroom says so', () => {
    const summit = article(
      0,
      append(
        SUMMIT,
        '\n<EditorialNote>\nDes cars ont quitté la ville le soir même.\n</EditorialNote>\n',
      ),
    );
    expect(reanchor(summit, 'Des cars ont quitté la place le soir')).toMatchObject({
      kind: 'unsure',
    });
  });
});
