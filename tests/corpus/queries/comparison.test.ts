import { expect, test } from 'vitest';
import { comparison, comparisonRows, comparisons } from '../../../src/corpus/queries/comparison.ts';
import { corpus } from '../../site/corpus.ts';

const all = comparisons(corpus);
const compared = all.find(({ id }) => id === 'armenie-bielorussie-kazakhstan');
if (compared === undefined) throw new Error('Not compared');
const page = comparison(corpus, compared);
const names = (actors: readonly { id: string }[]) => actors.map(({ id }) => id);

test('two or three are compared of which there is enough to say', () => {
  expect(all.map(({ id }) => id)).toContain('armenie-kazakhstan');
  // Each has one position only, and no event is common.
  expect(all.map(({ id }) => id)).not.toContain('tchetchenie-venezuela');
  for (const { actors } of all) expect([2, 3]).toContain(actors.length);
});

test('the day on which most are there comes first, side by side', () => {
  expect(page.main?.when).toBe('23 novembre 2022');
  expect(page.main?.event?.id).toBe('sommet-otsc-erevan');
  const levels = page.main?.sides.map(({ actor, stances }) => [
    actor.id,
    stances.map(({ data }) => data.level),
  ]);
  expect(levels).toEqual([
    ['armenie', ['distance']],
    ['bielorussie', ['soutien']],
    ['kazakhstan', ['equilibre', 'equilibre']],
  ]);
});

test('what one says of another is set apart, silence included', () => {
  const said = page.between.filter(({ stances }) => stances.length > 0);
  expect(said.map(({ from, to }) => [from.id, to.id])).toEqual([['bielorussie', 'armenie']]);
  expect(page.between).toHaveLength(6);
});

test('what is common is a fact: a membership, an event, one source', () => {
  expect(page.common.memberships.map(({ organisation }) => organisation.id)).toEqual(['otsc']);
  const summit = page.common.events.find(({ event }) => event.id === 'sommet-otsc-erevan');
  expect(names(summit?.actors ?? [])).toEqual(['armenie', 'bielorussie', 'kazakhstan']);
});

test('what differs is opposite at one date, and what cannot be compared is said', () => {
  expect(page.opposite.map(({ one, other }) => [one.actor.id, other.actor.id])).toEqual([
    ['alexandre-loukachenko', 'kassym-jomart-tokaiev'],
  ]);
  expect(names(page.silent.map(({ actor }) => actor))).toContain('bielorussie');
});

test('the table has each position, with its paragraphs', () => {
  const rows = comparisonRows(corpus, compared);
  expect(new Set(rows.map(({ actor }) => actor))).toContain('alexandre-loukachenko');
  expect(rows.every(({ references }) => references.length > 0)).toBe(true);
});
