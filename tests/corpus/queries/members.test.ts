import { expect, test } from 'vitest';
import { entry } from '../../../src/corpus/queries/lookup.ts';
import { membersOf } from '../../../src/corpus/queries/members.ts';
import { OTSC, REFUSAL_EVENT, STANCE, SUMMIT_EVENT } from '../../fixtures/corpus.ts';
import { type Change, corpusWith, edit } from '../../fixtures/project.ts';

const toSiounik = edit(STANCE, 'toward: otsc', 'toward: siounik');
const alone = [SUMMIT_EVENT, REFUSAL_EVENT].map((event) =>
  edit(event, 'actors: [armenie, otsc]', 'actors: [armenie]'),
);

/** What the table of the organisation says of its one member. */
function member(...changes: Change[]) {
  const corpus = corpusWith(...changes);
  return membersOf(corpus, entry(corpus, 'actors', 'otsc')).map((view) => ({
    name: view.actor.id,
    stances: view.stances.map(({ id }) => id),
    events: view.events.map(({ id }) => id),
    passages: view.references.flatMap(({ passages }) => passages),
  }));
}

test('a member has its positions toward the organisation, and no event beside them', () => {
  expect(member()).toEqual([
    { name: 'armenie', stances: ['armenie-otsc-2022'], events: [], passages: [] },
  ]);
});

test('without a position, it has the events with the organisation', () => {
  const [own] = member(toSiounik);
  expect(own?.events).toEqual(['sommet-d-erevan', 'document-refuse']);
});

test('without an event, it has the passages that name both', () => {
  expect(member(toSiounik, ...alone)).toMatchObject([{ events: [], passages: ['1'] }]);
});

test('an organisation without members has no table', () => {
  expect(member(edit(OTSC, 'members: [armenie]\n', ''))).toEqual([]);
});
