import { expect, test } from 'vitest';
import { check } from '../../src/cli/check.ts';
import { CAUCASUS, RAID, RAID_EVENT } from '../fixtures/corpus.ts';
import { edit, inProject, reportOf } from '../fixtures/project.ts';

const draft = edit(RAID, 'topics: [', 'draft: true\ntopics: [');

test('counts what a valid corpus contains, and exits with 0', () => {
  expect(inProject([], check)).toEqual({
    text: '2 articles, 6 paragraphes, 4 acteurs, 2 thèmes, 3 événements, 0 article comparé à sa source : tout est vérifié.',
    code: 0,
  });
});

test('says what is wrong, as the build does, and exits with 1', () => {
  const broken = edit(CAUCASUS, 'name: Caucase', 'nom: Caucase');
  expect(inProject([broken], check)).toEqual({ text: reportOf(broken), code: 1 });
});

test('says the next step for a draft in which nothing is wrong', () => {
  expect(inProject([draft], check)).toEqual({
    text: `2 articles, 6 paragraphes, 4 acteurs, 2 thèmes, 3 événements, 0 article comparé à sa source : tout est vérifié.
${RAID} est prêt : ôtez « draft: true », puis npm run check -- --fix.`,
    code: 0,
  });
});

test('says that the site is built without what is wrong in a draft alone', () => {
  const open = edit(RAID_EVENT, 'place: Siounik, Arménie', 'place: "à compléter : quel village ?"');
  const { text, code } = inProject([draft, open], check);
  expect(code).toBe(1);
  expect(text).toMatch(
    /\n1 erreur dans 1 fichier : des brouillons, sans lesquels le site se construit\.$/,
  );
});
