import { expect, test } from 'vitest';
import { RAID } from '../../fixtures/corpus.ts';
import { type Change, edit, told, write } from '../../fixtures/project.ts';

test('refuses an actor that no article and no event names', () => {
  expect(
    told(
      write('content/actors/iran.yaml', 'name: Iran\nkind: country\niso: IR\ndescription: Pays.\n'),
    ),
  ).toMatchInlineSnapshot(`
    "content/actors/iran.yaml
      1:1  page-isolee
          attendu        : un acteur qu’un article ou un événement nomme
          trouvé         : iran

    1 erreur dans 1 fichier ; le site n’est pas construit."
  `);
});

test('refuses a topic that no article and no event bears', () => {
  expect(
    told(write('content/topics/commerce.yaml', 'name: Commerce\ndescription: Les échanges.\n')),
  ).toMatchInlineSnapshot(`
    "content/topics/commerce.yaml
      1:1  page-isolee
          attendu        : un thème qu’un article ou un événement porte
          trouvé         : commerce

    1 erreur dans 1 fichier ; le site n’est pas construit."
  `);
});

const copy: Change = (files) => {
  const text = files.get(RAID);
  if (text !== undefined) files.set('content/articles/autre.mdx', text);
};

test('refuses an article that nothing cites', () => {
  expect(told(copy)).toMatchInlineSnapshot(`
    "content/articles/autre.mdx
      1:1  page-isolee
          attendu        : un article qu’un événement au moins cite, ou « draft: true »
          trouvé         : autre

    1 erreur dans 1 fichier ; le site n’est pas construit."
  `);
});

test('lets nothing cite a draft', () => {
  expect(
    told(copy, edit('content/articles/autre.mdx', 'topics: [', 'draft: true\ntopics: [')),
  ).toBe(told());
});
