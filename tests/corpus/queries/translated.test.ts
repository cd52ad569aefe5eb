import { expect, test } from 'vitest';
import { declarationsOf } from '../../../src/corpus/queries/declarations.ts';
import { accounts } from '../../../src/corpus/queries/event-page.ts';
import { evidenceFor } from '../../../src/corpus/queries/evidence.ts';
import { entry } from '../../../src/corpus/queries/lookup.ts';
import { translatedIn, translationNote } from '../../../src/corpus/queries/translated.ts';
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
      `Elle juge l’aide <Quotation id="trop-lente" ${SPEAKER} translated>trop lente</Quotation> et <Quotation id="trop-lente" ${SPEAKER}>bien vague</Quotation>. Le sommet de l’OTSC s’est`,
    ),
    edit(REFUSAL_EVENT, 'aucun document n’a été adopté', QUOTE),
    ...changes,
  );
const direct = translated();
const corpus = translated(
  edit(SUMMIT, 'nature: article-de-presse', 'nature: traduction-automatique'),
);
const summit = entry(corpus, 'articles', 'sommet-tendu');

test.each([
  ['1', 'Elle juge l’aide « trop lente » et « bien vague ».', ['trop lente']],
  ['1', 'l’aide « trop', ['trop lente']],
  ['1', 'et « bien vague »', []],
  ['1', 'Le sommet de l’OTSC s’est tenu', []],
  ['2', 'attendions', ['Nous attendions davantage']],
  ['3', 'Nous attendions davantage', []],
])('in passage %s, « %s » shows the translated words %j', (passage, text, expected) => {
  expect(translatedIn(summit, passage, text).map((quotation) => quotation.text)).toEqual(expected);
});

test.each([
  [corpus, 0, undefined],
  [corpus, 1, 'citation deux fois traduite'],
  [corpus, 2, 'citations deux fois traduites'],
  [direct, 1, 'citation traduite'],
])('the note says how many, and how often they were translated', (of, total, note) => {
  const quoted = Array.from({ length: total }, () => ({ translated: true }));
  expect(translationNote(entry(of, 'articles', summit.id), quoted)).toBe(note);
});

test('it stands in the accounts of an event, beside the sentences that show such words', () => {
  const other = { article: summit.id, quote: 'L’Arménie dit avoir été laissée' };
  const { citations } = entry(corpus, 'events', 'document-refuse').data;
  const [account] = accounts(evidenceFor(corpus, [...citations, other]));
  expect(account?.sentences.map(({ caveat }) => caveat)).toEqual([
    'citation deux fois traduite',
    undefined,
  ]);
});

test('it stands in the calendar', () => {
  const text = calendar(corpus).replaceAll('\r\n ', '');
  expect(text).toContain(`« ${QUOTE} » (citation deux fois traduite) http`);
  expect(text.match(/deux fois/g)).toHaveLength(1);
});

test('it stands beside a declaration', () => {
  expect(declarationsOf(corpus, ['nikol-pachinian'])).toContainEqual(
    expect.objectContaining({
      text: 'Nous attendions davantage',
      caveats: ['deux fois traduit'],
    }),
  );
});

test('it is a number in the data', () => {
  const cited = (translations: number) => ({ citations: [{ translations }] });
  const [event] = EVENTS.records(corpus).filter(({ id }) => id === 'document-refuse');
  expect(event).toMatchObject(cited(2));
  const parts = (first: number, second: number) => ({
    citations: [{ translations: first }, { translations: second }],
  });
  expect(DECLARATIONS.records(corpus)).toMatchObject([parts(2, 0), cited(2)]);
  expect(DECLARATIONS.records(direct)).toMatchObject([parts(1, 0), cited(1)]);
});

test('it stands in the search results of all that shows the words', () => {
  const natures = documents(corpus)
    .filter(({ meta }) => String(meta.nature).includes('deux fois traduite'))
    .map(({ path }) => path);
  expect(natures.toSorted()).toEqual([
    'acteurs/armenie/#armenie-otsc-2022',
    `articles/${summit.id}/`,
    'declarations/pachinian-davantage/',
    'declarations/trop-lente/',
    'evenements/document-refuse/',
  ]);
});
