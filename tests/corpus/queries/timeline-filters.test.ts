import { expect, test } from 'vitest';
import { actorPage } from '../../../src/corpus/queries/actor-page.ts';
import { timelineDrawing } from '../../../src/corpus/queries/timeline-drawing.ts';
import { filterData, timelineFilters } from '../../../src/corpus/queries/timeline-filters.ts';
import { RAID_EVENT } from '../../fixtures/corpus.ts';
import { corpusWith, edit } from '../../fixtures/project.ts';

function choices(key: string, corpus = corpusWith()): string[] {
  const filter = timelineFilters(corpus).find((one) => one.key === key);
  return filter?.groups.flatMap((group) => group.choices.map(({ value }) => value)) ?? [];
}

test('every choice leaves an event at least', () => {
  const corpus = corpusWith();
  const data = corpus.events.map((event) => filterData(corpus, event));
  for (const key of ['acteur', 'theme', 'nature', 'certitude'] as const) {
    expect(choices(key, corpus).length).toBeGreaterThan(0);
    for (const value of choices(key, corpus)) {
      const about = data.filter((one) => one[`data-${key}`]?.split(' ').includes(value));
      expect(about.length, `${key} ${value}`).toBeGreaterThan(0);
    }
  }
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
  expect(choices('acteur', corpus)).toEqual(['armenie', 'nikol-pachinian', 'otsc', 'siounik']);
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
  const raid = corpus.events.find(({ id }) => id === 'tirs-sur-deux-villages');
  expect(raid && filterData(corpus, raid)).toMatchObject({ 'data-de': '', 'data-a': '2023-09-30' });
});

test('what is drawn reaches from 2022 to the end of the last month told', () => {
  const corpus = corpusWith(edit(RAID_EVENT, '"2023-09"', '"2024-02-05"'));
  expect(timelineDrawing(corpus).days).toEqual({ from: '2022-01-01', to: '2024-02-29' });
});
