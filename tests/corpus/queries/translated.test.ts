import { describe, expect, test } from 'vitest';
import { declarationsOf } from '../../../src/corpus/queries/declarations.ts';
import { evidenceFor } from '../../../src/corpus/queries/evidence.ts';
import { entry } from '../../../src/corpus/queries/lookup.ts';
import { translatedIn, translationNote } from '../../../src/corpus/queries/translated.ts';
import { accounts } from '../../../src/corpus/queries/views.ts';
import { calendar } from '../../../src/export/calendar.ts';
import { DECLARATIONS, EVENTS } from '../../../src/export/tables/statements.ts';
import { documents } from '../../../src/search/documents.ts';
import { REFUSAL_EVENT, SUMMIT } from '../../fixtures/corpus.ts';
import { type Change, corpusWith, edit } from '../../fixtures/project.ts';

const SPEAKER = 'by="nikol-pachinian" event="sommet-d-erevan"';
const QUOTE = 'juge l’aide « trop lente » et « bien vague »';
const translated = (...changes: Change[]) =>
  corpusWith(
    edit(SUMMIT, `${SPEAKER}>Nous`, `${SPEAKER} translated>Nous`),
    edit(
      SUMMIT,
      'Le sommet de l’OTSC s’est',
      `Elle juge l’aide <Quotation ${SPEAKER} translated>trop lente</Quotation> et <Quotation ${SPEAKER}>bien vague</Quotation>. Le sommet de l’OTSC s’est`,
    ),
    edit(REFUSAL_EVENT, 'aucun document n’a été adopté', QUOTE),
    ...changes,
  );
const once = translated();
const corpus = translated(
  edit(SUMMIT, 'nature: article-de-presse', 'nature: traduction-automatique'),
);
const summit = entry(corpus, 'articles', 'sommet-tendu');

describe('the translated words of a passage', () => {
  test.each([
    ['Elle juge l’aide « trop lente » et « bien vague ».', ['trop lente']],
    ['l’aide « trop', ['trop lente']],
    ['et « bien vague »', []],
    ['Le sommet de l’OTSC s’est tenu', []],
  ])('are those that some text of it shows: %s', (text, expected) => {
    expect(translatedIn(summit, '1', text).map((quotation) => quotation.text)).toEqual(expected);
  });

  test('are looked for in that passage alone', () => {
    expect(translatedIn(summit, '2', 'attendions').map(({ passage }) => passage)).toEqual(['2']);
    expect(translatedIn(summit, '3', 'Nous attendions davantage')).toEqual([]);
  });
});

test('the note tells how many, and how often they were translated', () => {
  const [one] = summit.quotations.filter((quotation) => quotation.translated);
  const quoted = one ? [one] : [];
  expect(translationNote(summit, [])).toBeUndefined();
  expect(translationNote(summit, quoted)).toBe('citation deux fois traduite');
  expect(translationNote(summit, [...quoted, ...quoted])).toBe('citations deux fois traduites');
  expect(translationNote(entry(once, 'articles', summit.id), quoted)).toBe('citation traduite');
});

describe('words translated twice are said to be', () => {
  const { data } = entry(corpus, 'events', 'document-refuse');

  test('in the accounts of an event, the sentences that show some alone', () => {
    const other = { article: summit.id, quote: 'L’Arménie dit avoir été laissée' };
    const [account] = accounts(evidenceFor(corpus, [...data.citations, other]));
    expect(account?.sentences.map(({ caveat }) => caveat)).toEqual([
      'citation deux fois traduite',
      undefined,
    ]);
  });

  test('in the calendar', () => {
    const text = calendar(corpus).replaceAll('\r\n ', '');
    expect(text).toContain(`« ${QUOTE} » (citation deux fois traduite) http`);
    expect(text.match(/deux fois/g)).toHaveLength(1);
  });

  test('in a list of declarations', () => {
    expect(declarationsOf(corpus, ['nikol-pachinian'])).toContainEqual(
      expect.objectContaining({
        text: 'Nous attendions davantage',
        caveats: ['deux fois traduit'],
      }),
    );
  });

  test('in the data, as a number', () => {
    const cited = (translations: number) => ({ citations: [{ translations }] });
    const [event] = EVENTS.records(corpus).filter(({ id }) => id === 'document-refuse');
    expect(event).toMatchObject(cited(2));
    expect(DECLARATIONS.records(corpus)).toMatchObject([2, 0, 2].map(cited));
    expect(DECLARATIONS.records(once)).toMatchObject([1, 0, 1].map(cited));
  });

  test('in search, of the article and of the event that show some', () => {
    const natures = documents(corpus)
      .filter(({ meta }) => String(meta.nature).includes('deux fois traduite'))
      .map(({ path }) => path);
    expect(natures).toEqual([`articles/${summit.id}/`, 'evenements/document-refuse/']);
  });
});
