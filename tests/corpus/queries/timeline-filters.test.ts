import { expect, test } from 'vitest';
import { actorPage } from '../../../src/corpus/queries/actor-page.ts';
import { filterData, timelineFilters } from '../../../src/corpus/queries/timeline-filters.ts';
import { RAID_EVENT } from '../../fixtures/corpus.ts';
import { corpusWith, edit } from '../../fixtures/project.ts';

function choices(key: string, corpus = corpusWith()): string[] {
  const filter = timelineFilters(corpus).find((one) => one.key === key);
  return filter?.groups.flatMap((group) => group.choices.map(({ value }) => value)) ?? [];
}

test.each([
  ['acteur', ['armenie', 'otsc', 'siounik']],
  ['theme', ['caucase', 'garanties']],
  ['nature', ['combat', 'sommet', 'decision']],
  ['certitude', ['rapporte']],
])('%s offers only what some event has', (key, expected) => {
  expect(choices(key)).toEqual(expected);
});

test('an actor has the events that its dossier lists', () => {
  const corpus = corpusWith(edit(RAID_EVENT, '[siounik, armenie]', '[siounik, nikol-pachinian]'));
  for (const { id } of corpus.actors) {
    const passing = corpus.events.filter((event) =>
      filterData(corpus, event)['data-acteur']?.split(' ').includes(id),
    );
    const { events } = actorPage(corpus, id);
    expect(passing.map((event) => event.id).sort(), id).toEqual(
      events.map((event) => event.id).sort(),
    );
  }
});

test('ranges are of years and, from 2022 on, of months, as far as events go', () => {
  const corpus = corpusWith(edit(RAID_EVENT, '"2023-09"', '"2020/2023-02"'));
  expect(choices('de', corpus)).toEqual([
    ...['2020', '2021', '2022'],
    ...Array.from({ length: 12 }, (_, month) => `2022-${String(month + 1).padStart(2, '0')}`),
    ...['2023', '2023-01', '2023-02'],
  ]);
  expect(choices('a', corpus)).toEqual(choices('de', corpus));
});

test('an entry says the days that its date may cover, none where it is open', () => {
  const corpus = corpusWith(edit(RAID_EVENT, '"2023-09"', '"[..2023-09]"'));
  const [, , raid] = corpus.events;
  expect(raid && filterData(corpus, raid)).toMatchObject({ 'data-de': '', 'data-a': '2023-09-30' });
});
