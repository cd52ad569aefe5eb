import { describe, expect, test } from 'vitest';
import {
  actorIndex,
  actorsByKind,
  filedUnder,
  gathered,
  inIndex,
  relatives,
} from '../../../src/corpus/queries/actors.ts';
import { latestArticles, neighbours } from '../../../src/corpus/queries/articles.ts';
import {
  eventsByKind,
  eventsInTime,
  eventsOfActors,
  eventsOfTopic,
} from '../../../src/corpus/queries/events.ts';
import { entries, entry } from '../../../src/corpus/queries/lookup.ts';
import { topicPage, topicsByName, topicViews } from '../../../src/corpus/queries/topics.ts';
import { PACHINIAN, RAID_EVENT } from '../../fixtures/corpus.ts';
import { corpusWith, edit, rewrite } from '../../fixtures/project.ts';

const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
const corpus = corpusWith();

describe('neighbours', () => {
  const list = corpus.events;

  test('stand just before and just after', () => {
    expect(neighbours(list, 'sommet-d-erevan')).toEqual([
      { label: 'Avant', entry: list[0] },
      { label: 'Après', entry: list[2] },
    ]);
  });

  test('are missing at the ends', () => {
    expect(neighbours(list, 'document-refuse')).toEqual([{ label: 'Après', entry: list[1] }]);
    expect(neighbours(list, 'tirs-sur-deux-villages')).toEqual([
      { label: 'Avant', entry: list[1] },
    ]);
  });

  test('of an entry that is not in the list are none', () => {
    expect(neighbours(list, 'autre')).toEqual([]);
  });
});

describe('lookup', () => {
  test('finds an entry, and throws where there is none', () => {
    expect(entry(corpus, 'actors', 'otsc').id).toBe('otsc');
    expect(() => entry(corpus, 'actors', 'otan')).toThrow('actors/otan');
  });

  test('keeps the order of ids, and passes over those that are not there', () => {
    expect(ids(entries(corpus, 'actors', ['siounik', 'otan', 'armenie']))).toEqual([
      'siounik',
      'armenie',
    ]);
  });
});

test('articles are listed from the latest', () => {
  expect(ids(latestArticles(corpus))).toEqual(['tirs-au-siounik', 'sommet-tendu']);
});

test('events are in time, by their known end; a summit before what was decided there', () => {
  expect(ids(eventsInTime(corpusWith(edit(RAID_EVENT, '"2023-09"', '"2022-10"'))))).toEqual([
    'tirs-sur-deux-villages',
    'sommet-d-erevan',
    'document-refuse',
  ]);
});

test('events are those of a topic, or of any of some actors', () => {
  expect(ids(eventsOfTopic(corpus, 'garanties'))).toEqual([
    'document-refuse',
    'tirs-sur-deux-villages',
  ]);
  expect(ids(eventsOfActors(corpus, ['siounik', 'nikol-pachinian']))).toEqual([
    'tirs-sur-deux-villages',
  ]);
});

test('events are listed under their kinds', () => {
  expect(eventsByKind(corpus).map(({ kind, events }) => [kind, ids(events)])).toEqual([
    ['combat', ['tirs-sur-deux-villages']],
    ['sommet', ['sommet-d-erevan']],
    ['decision', ['document-refuse']],
  ]);
});

test('a topic has its events, its articles and, the most frequent first, its actors', () => {
  const { events, articles, actors } = topicPage(corpus, 'garanties');
  expect(ids(events)).toEqual(['document-refuse', 'tirs-sur-deux-villages']);
  expect(ids(articles)).toEqual(['tirs-au-siounik']);
  expect(actors.map(({ path, note }) => [path, note])).toEqual([
    ['acteurs/armenie/', '2 événements'],
    ['acteurs/otsc/', '1 événement'],
    ['acteurs/siounik/', '1 événement'],
  ]);
  expect(topicViews(corpus).map(({ id, ...total }) => [id, total.articles, total.events])).toEqual([
    ['caucase', 2, 2],
    ['garanties', 1, 2],
  ]);
});

test('topics are in the order of an index, their articles aside', () => {
  const topics = ['Le gaz', 'L’étranger proche', 'Lettonie', 'La guerre', 'Alliés'].map((name) => ({
    ...entry(corpus, 'topics', 'caucase'),
    ...{ id: name, data: { name, description: '', searchTerms: [] } },
  }));
  expect(ids(topicsByName({ ...corpus, topics }))).toEqual([
    'Alliés',
    'L’étranger proche',
    'Le gaz',
    'La guerre',
    'Lettonie',
  ]);
});

describe('actors', () => {
  test('have beside them how many articles name them', () => {
    expect(actorIndex(corpus).flatMap(({ names }) => names.map(({ note }) => note))).toEqual([
      '2 articles',
      '1 article',
      '1 article',
      '1 article',
    ]);
  });

  test('are listed by kind', () => {
    expect(actorsByKind(corpus).map(({ kind, actors }) => [kind, ids(actors)])).toEqual([
      ['country', ['armenie']],
      ['person', ['nikol-pachinian']],
      ['organisation', ['otsc']],
      ['territory', ['siounik']],
    ]);
  });

  test.each([
    ['Kassym-Jomart Tokaïev', '[Tokayev, Tokaïev]', 'Tokaïev'],
    ['Bachar el-Assad', '[Bachar al-Assad, el-Assad, Assad]', 'Assad'],
    ['Xi Jinping', '[Xi]', 'Xi Jinping'],
    ['Anne Le Gall', '[]', 'Le Gall'],
    ['Lula', '[Luiz Inácio Lula da Silva]', 'Lula'],
  ])('are filed under the family name: %s, also %s, under %s', (name, aliases, expected) => {
    const named = corpusWith(
      edit(PACHINIAN, 'name: Nikol Pachinian', `name: ${name}`),
      rewrite(PACHINIAN, (text) => text.replace(/^aliases: .+\n/m, '') + `aliases: ${aliases}\n`),
    );
    expect(filedUnder(entry(named, 'actors', 'nikol-pachinian'))).toBe(expected);
  });

  test('are in the order of what they are filed under', () => {
    const person = entry(corpus, 'actors', 'nikol-pachinian');
    const named = (name: string, alias: string) => ({
      ...person,
      ...{ id: name, data: { ...person.data, name, aliases: [alias] } },
    });
    const people = [
      named('Zoé Alba', 'Alba'),
      named('Anne Écu', 'Écu'),
      named('Yves Alba', 'Alba'),
      named('Bachar el-Assad', 'Assad'),
    ];
    expect(ids(inIndex(people))).toEqual(['Yves Alba', 'Zoé Alba', 'Bachar el-Assad', 'Anne Écu']);
  });

  test.each([
    ['armenie', ['nikol-pachinian', 'otsc', 'siounik']],
    ['nikol-pachinian', ['armenie']],
    ['otsc', ['armenie']],
    ['siounik', ['armenie']],
  ])('are bound both ways: %s to %j', (id, expected) => {
    expect(ids(relatives(corpus, entry(corpus, 'actors', id)))).toEqual(expected);
  });

  test.each([
    ['nikol-pachinian', ['nikol-pachinian']],
    ['siounik', ['siounik']],
    ['armenie', ['armenie', 'nikol-pachinian']],
    ['otsc', ['otsc', 'armenie', 'nikol-pachinian']],
  ])('gather the words and deeds of their people and members: %s those of %j', (id, expected) => {
    expect(gathered(corpus, entry(corpus, 'actors', id))).toEqual(expected);
  });
});
