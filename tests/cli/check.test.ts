import { expect, test } from 'vitest';
import { check } from '../../src/cli/check.ts';
import { CAUCASUS } from '../fixtures/corpus.ts';
import { edit, inProject, told } from '../fixtures/project.ts';

test('says what a valid corpus holds, and exits with 0', () => {
  expect(inProject([], check)).toEqual({
    text: '2 articles, 6 paragraphes, 4 acteurs, 2 thèmes, 3 événements, 0 article comparé à sa source : tout est vérifié.',
    code: 0,
  });
});

test('says what is wrong, as the build does, and exits with 1', () => {
  const broken = edit(CAUCASUS, 'name: Caucase', 'nom: Caucase');
  expect(inProject([broken], check)).toEqual({ text: told(broken), code: 1 });
});
