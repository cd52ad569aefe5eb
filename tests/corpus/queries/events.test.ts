import { expect, test } from 'vitest';
import { eventsExtent, eventsInTime } from '../../../src/corpus/queries/events.ts';
import { entry } from '../../../src/corpus/queries/lookup.ts';
import { topicPage, topicsByName, topicViews } from '../../../src/corpus/queries/topics.ts';
import { RAID_EVENT } from '../../fixtures/corpus.ts';
import { corpusWith, edit } from '../../fixtures/project.ts';

const corpus = corpusWith();
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

test.each([
  ['2022-10', ['tirs-sur-deux-villages', 'sommet-d-erevan', 'document-refuse']],
  ['2022-11-23', ['tirs-sur-deux-villages', 'sommet-d-erevan', 'document-refuse']],
  ['[2022-10..2022-11-24]', ['sommet-d-erevan', 'document-refuse', 'tirs-sur-deux-villages']],
])('events are in time by their known end, then by kind: %s', (date, expected) => {
  expect(ids(eventsInTime(corpusWith(edit(RAID_EVENT, '"2023-09"', `"${date}"`))))).toEqual(
    expected,
  );
});

test('events reach from the year of the first to the month of the last, as it is known', () => {
  expect(eventsExtent(corpus)).toBe('de 2022 à septembre 2023');
  expect(eventsExtent({ ...corpus, events: corpus.events.slice(0, 1) })).toBe('en 2022');
});

test('a topic has its events, its articles and, the most frequent first, its actors', () => {
  const { events, articles, actors } = topicPage(corpus, 'garanties');
  expect(ids(events)).toEqual(['document-refuse', 'tirs-sur-deux-villages']);
  expect(ids(articles)).toEqual(['tirs-au-siounik']);
  expect(actors.map(({ path, note }) => `${path} ${note}`)).toEqual([
    'acteurs/armenie/ 2 événements',
    'acteurs/otsc/ 1 événement',
    'acteurs/siounik/ 1 événement',
  ]);
  expect(topicViews(corpus).map(({ id, ...total }) => [id, total.articles, total.events])).toEqual([
    ['caucase', 2, 2],
    ['garanties', 1, 2],
  ]);
});

test('topics are in the order of an index, their articles aside', () => {
  const topics = ['Le gaz', 'L’étranger proche', 'Lettonie', 'La guerre', 'Alliés'].map((name) => ({
    id: name,
    data: { ...entry(corpus, 'topics', 'caucase').data, name },
  }));
  expect(ids(topicsByName({ ...corpus, topics }))).toEqual([
    'Alliés',
    'L’étranger proche',
    'Le gaz',
    'La guerre',
    'Lettonie',
  ]);
});
