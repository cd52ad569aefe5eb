import { describe, expect, test } from 'vitest';
import { faultsOf } from '../fixtures/body.ts';

describe('it refuses', () => {
  test.each([
    ['a link to no paragraph', 'Un.\n\nDeux, [plus bas](#p3).', '3:7 #p3'],
    ['a heading of the page’s level', '# Un', '1:1 # Un'],
    ['a level that is skipped', '## Un\n\n#### *Deux*', '3:1 #### Deux'],
    ['a heading without text', '##', '1:1 ##, sans texte'],
    ['a call without its note', 'Un,\ndeux [^a].', '2:6 [^a]'],
    ['a note without its call', 'Un.\n\n[^a]: Deux.', '3:1 [^a]:'],
    ['two notes of one name', 'Un[^a].\n\n[^a]: Deux.\n\n[^a]: Trois.', '5:1 [^a]:'],
  ])('%s', (_, mdx, told) => {
    expect(faultsOf(mdx)).toEqual([told]);
  });
});

describe('it takes', () => {
  test.each([
    ['a link to a later paragraph', 'Un, [plus bas](#p2).\n\nDeux.'],
    ['levels that go up at once', '## Un\n\n### Deux\n\n#### Trois\n\n## Quatre'],
    ['a note called twice', 'Un[^a], deux[^a].\n\n[^a]: Trois.'],
    ['the signs of a call as text', String.raw`Un \[^a], deux ` + '`[^a]`.'],
  ])('%s', (_, mdx) => {
    expect(faultsOf(mdx)).toEqual([]);
  });
});
