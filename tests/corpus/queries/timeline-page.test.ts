import { expect, test } from 'vitest';
import { periodPage, timelinePage } from '../../../src/corpus/queries/timeline-page.ts';
import { RAID_EVENT } from '../../fixtures/corpus.ts';
import { corpusWith, edit } from '../../fixtures/project.ts';

const corpus = corpusWith();

test('lists every event once, under its period and its month', () => {
  const listed = timelinePage(corpus).flatMap(({ period, months }) =>
    months.flatMap(({ label, events }) => events.map(({ id }) => `${period.id} ${label} ${id}`)),
  );
  expect(listed).toEqual([
    '2022 Novembre sommet-d-erevan',
    '2022 Novembre document-refuse',
    '2023 Septembre tirs-sur-deux-villages',
  ]);
});

test('a period keeps the silence that its first event comes after', () => {
  const [month] = periodPage(corpus, '2023').months;
  expect(month?.events[0]?.silence).toBe('Aucun article entre novembre 2022 et septembre 2023.');
});

test('a period says which articles are of it, and what may have happened in it too', () => {
  const long = corpusWith(edit(RAID_EVENT, '"2023-09"', '"2022-12/2023-09"'));
  const { title, articles, also } = periodPage(long, '2022');
  expect([title, articles]).toEqual([
    '2022',
    'Un article du corpus date de cette période : Le Quotidien (24 novembre 2022).',
  ]);
  expect(also.map(({ id }) => id)).toEqual(['tirs-sur-deux-villages']);
  expect(() => periodPage(long, '1999')).toThrow('Période inconnue : 1999');
});
