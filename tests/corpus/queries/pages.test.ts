import { expect, test } from 'vitest';
import { sinceArticle } from '../../../src/corpus/queries/article-page.ts';
import { coMentionsOf } from '../../../src/corpus/queries/co-mentions.ts';
import { declarationsOf } from '../../../src/corpus/queries/declarations.ts';
import { eventsExtent } from '../../../src/corpus/queries/events.ts';
import { entry } from '../../../src/corpus/queries/lookup.ts';
import { methodPage } from '../../../src/corpus/queries/method-page.ts';
import { siteDescription } from '../../../src/corpus/queries/site-description.ts';
import { supportedBy } from '../../../src/corpus/queries/supports.ts';
import { PREDICTION, RAID, RAID_EVENT, SUMMIT, SUMMIT_EVENT } from '../../fixtures/corpus.ts';
import { times } from '../../fixtures/generated.ts';
import { append, corpusWith, edit } from '../../fixtures/project.ts';

const corpus = corpusWith();

test('a passage knows the events, stances and predictions that lean on it', () => {
  const kinds = (passage: string) =>
    supportedBy(corpus, 'sommet-tendu', passage).map(({ kind, path }) => `${kind} ${path}`);
  expect(kinds('1')).toEqual(['Événement evenements/sommet-d-erevan/']);
  expect(kinds('2')).toEqual(['Position acteurs/armenie/#armenie-otsc-2022']);
  expect(kinds('3')).toEqual(['Événement evenements/document-refuse/']);
});

test('a passage that tells what became of a prediction does not predict it', () => {
  const told = corpusWith(
    append(PREDICTION, '  citations: [{ article: sommet-tendu, quote: aucun document }]\n'),
  );
  const kinds = (article: string, passage: string) =>
    supportedBy(told, article, passage).map(({ kind, title }) => `${kind} · ${title}`);
  expect(kinds('tirs-au-siounik', '2')).toEqual(['Prévision · Des négociations doivent s’ouvrir']);
  expect(kinds('sommet-tendu', '3')).toEqual([
    'Événement · Le document est refusé',
    'Suite d’une prévision · Des négociations doivent s’ouvrir',
  ]);
});

test('declarations are those of the speakers asked for, with their occasion and their passage', () => {
  expect(
    declarationsOf(corpus, ['nikol-pachinian']).map(({ text, occasion, passage }) => ({
      text,
      occasion,
      passage,
    })),
  ).toEqual([
    {
      text: 'Nous attendions davantage',
      occasion: 'Sommet d’Erevan, 23\u00A0novembre\u00A02022',
      passage: '2',
    },
  ]);
  expect(declarationsOf(corpus, ['armenie'])).toEqual([]);
});

test('words that are no sentence are told in the one that quotes them, once', () => {
  const inSentence = corpusWith(
    edit(
      SUMMIT,
      '<Quotation by="nikol-pachinian" event="sommet-d-erevan">Nous attendions davantage</Quotation>',
      'Il se dit <Quotation by="nikol-pachinian" event="sommet-d-erevan">déçu</Quotation>, et même <Quotation by="nikol-pachinian" event="sommet-d-erevan">trahi</Quotation>. <Quotation by="nikol-pachinian" event="sommet-d-erevan">Nous attendions davantage</Quotation>, ajoute-t-il.',
    ),
  );
  const told = declarationsOf(inSentence, ['nikol-pachinian']).map(({ text, sentence }) => [
    text,
    sentence,
  ]);
  expect(told).toEqual([
    ['déçu', 'Il se dit « déçu », et même « trahi ».'],
    ['Nous attendions davantage', undefined],
  ]);
});

test('what tells that someone speaks is not the occasion of the words', () => {
  const announced = corpusWith(
    edit(SUMMIT_EVENT, 'title: Sommet d’Erevan', 'title: Pachinian dit sa déception'),
  );
  expect(declarationsOf(announced, ['nikol-pachinian']).map(({ occasion }) => occasion)).toEqual([
    '23\u00A0novembre\u00A02022',
  ]);
});

test('co-mentions are counted by shared paragraphs, the most frequent first', () => {
  expect(
    coMentionsOf(corpus, 'armenie').map(({ actor, paragraphs }) => [actor.id, paragraphs]),
  ).toEqual([
    ['otsc', 1],
    ['siounik', 1],
  ]);
});

test('what is told since an article is later, and shares a topic with it', () => {
  expect(sinceArticle(corpus, entry(corpus, 'articles', 'sommet-tendu'))).toEqual([]);
  const shared = corpusWith(edit(RAID_EVENT, 'topics: [garanties]', 'topics: [caucase]'));
  const events = sinceArticle(shared, entry(shared, 'articles', 'sommet-tendu'));
  expect(events.map(({ id }) => id)).toEqual(['tirs-sur-deux-villages']);
  const last = sinceArticle(shared, entry(shared, 'articles', 'tirs-au-siounik'));
  expect(last).toEqual([]);
});

test('the tagline counts the articles', () => {
  const [article] = corpus.articles;
  const said = [1, 5, 6, 1000].map(
    (total) =>
      siteDescription({ ...corpus, articles: times(article ? [article] : [], total) }).split(
        ' des ',
      )[0],
  );
  expect(said).toEqual([
    'Ce qu’un article, en novembre 2022, dit',
    'Ce que cinq articles, en novembre 2022, disent',
    'Ce que six articles, en novembre 2022, disent',
    'Ce que 1\u202F000 articles, en novembre 2022, disent',
  ]);
});

test('the tagline gives the months of the first and the last article', () => {
  const said = (...dates: string[]) => {
    const articles = dates.flatMap((date) =>
      corpus.articles.slice(0, 1).map((one) => ({ ...one, data: { ...one.data, date } })),
    );
    return siteDescription({ ...corpus, articles }).split(', ')[1];
  };
  expect(said('2026-01-20', '2022-10-11~', '2025-04')).toBe('d’octobre 2022 à janvier 2026');
  expect(said('2022-11', '[2022-12-01..2022-12-24]')).toBe('de novembre à décembre 2022');
});

test('the limits are those of the sources', () => {
  expect(methodPage(corpus).limits).toBe(
    'deux articles ; une opinion ; aucun auteur connu ; un long silence',
  );
  const retold = corpusWith(
    edit(
      RAID,
      '  nature: opinion',
      '  nature: traduction-automatique\n  origin: { name: Le Quotidien, address: https://quotidien.example/sommet, certainty: probable }',
    ),
    edit(RAID, 'author: inconnu', 'author: Anne Roux'),
  );
  expect(methodPage(retold).limits).toBe(
    'deux articles et, sans doute, une seule origine ; une traduction automatique ; un auteur inconnu ; un long silence',
  );
});

test('events reach from the year of the first to the month of the last, as it is known', () => {
  expect(eventsExtent(corpus)).toBe('de 2022 à septembre 2023');
  expect(eventsExtent({ ...corpus, events: [] })).toBe('');
  expect(eventsExtent({ ...corpus, events: corpus.events.slice(0, 1) })).toBe('en 2022');
});
