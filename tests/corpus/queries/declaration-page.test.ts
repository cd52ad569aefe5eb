import { expect, test } from 'vitest';
import { declarationPage } from '../../../src/corpus/queries/declaration-page.ts';
import { PREDICTION, STANCE, SUMMIT, SUMMIT_EVENT } from '../../fixtures/corpus.ts';
import { append, type Change, corpusWith, edit } from '../../fixtures/project.ts';

const ID = 'pachinian-davantage';
const page = (...changes: Change[]) => declarationPage(corpusWith(...changes), ID);
const QUOTED = `<Quotation id="${ID}" by="nikol-pachinian" event="sommet-d-erevan">Nous attendions davantage</Quotation>`;

test('words lead to the source at these very words, and to what rests on them', () => {
  expect(page()).toMatchObject({
    title: 'Nikol Pachinian : « Nous attendions davantage »',
    isOccasion: true,
    isProbable: false,
    caveats: [],
    declaration: {
      original: 'https://quotidien.example/sommet#:~:text=Nous%20attendions%20davantage',
    },
    readings: [{ stances: [{ id: 'armenie-otsc-2022' }] }],
    predictions: [],
    others: [],
  });
});

test('what rests on another sentence of the paragraph does not rest on them', () => {
  const inSentence = edit(SUMMIT, QUOTED, `Il dit : ${QUOTED}. Puis il partira avant midi.`);
  const citation = 'article: tirs-au-siounik\n  quote: s’ouvriront avant l’hiver';
  const other = (quote: string) =>
    edit(PREDICTION, citation, `article: sommet-tendu\n  quote: ${quote}`);
  const predictions = (quote: string) =>
    page(inSentence, other(quote)).predictions.map(({ id }) => id);
  expect(predictions('il partira avant midi')).toEqual([]);
  expect(predictions('attendions davantage')).toEqual(['negociations-promises']);
});

test('a sentence of ours, a likely day and a translation are said to be', () => {
  const [inSentence, inferred] = [
    edit(
      SUMMIT,
      QUOTED,
      `Il juge : ${QUOTED.replace('event', 'translated event').replace('N', 'n')}.`,
    ),
    edit(SUMMIT_EVENT, 'basis: stated', 'basis: inferred'),
  ];
  expect(page(inSentence, inferred)).toMatchObject({
    title: 'Nikol Pachinian : « nous attendions davantage » (traduit)',
    isProbable: true,
    caveats: ['traduit', expect.stringContaining('seul ce qui est entre guillemets')],
  });
});

test('an event that is these words is no occasion, and other words of the speaker are listed', () => {
  const title = edit(SUMMIT_EVENT, 'title: Sommet d’Erevan', 'title: Pachinian dit sa déception');
  const more = '\n<Quotation id="assez" by="nikol-pachinian" date="2022">Assez</Quotation>\n';
  const { isOccasion, others } = page(title, append(SUMMIT, more));
  expect(isOccasion).toBe(false);
  expect(others.map(({ id }) => id)).toEqual(['assez']);
});

test('a source without an address leads nowhere', () => {
  const address = '  address: https://quotidien.example/sommet\n';
  expect(page(edit(SUMMIT, address, '')).declaration.original).toBeUndefined();
});

test('an edited stance rests on nothing', () => {
  const quote = edit(STANCE, 'Nous attendions davantage', 'aucun document n’a été adopté');
  expect(page(quote).readings).toEqual([]);
});
