import { expect, test } from 'vitest';
import {
  PREDICTION,
  RAID,
  RAID_EVENT,
  STANCE,
  SUMMIT,
  SUMMIT_EVENT,
} from '../../fixtures/corpus.ts';
import { append, type Change, edit, told } from '../../fixtures/project.ts';

test('refuses an event dated after every article that reports it', () => {
  expect(told(edit(SUMMIT_EVENT, '"2022-11-23"', '"2022-11-25"'))).toMatchInlineSnapshot(`
    "content/events/sommet-d-erevan.yaml
      3:7  date-apres-les-articles  date
          attendu        : une date qui ne suit pas le dernier article cité, du 24 novembre 2022
          trouvé         : 25 novembre 2022

    1 erreur dans 1 fichier ; le site n’est pas construit."
  `);
});

test('refuses a stance dated after every article that reports it', () => {
  expect(told(edit(STANCE, '"2022-11-23"', '"2023"'))).toMatchInlineSnapshot(`
    "content/stances/armenie-otsc-2022.yaml
      5:7  date-apres-les-articles  date
          attendu        : une date qui ne suit pas le dernier article cité, du 24 novembre 2022
          trouvé         : 2023

    1 erreur dans 1 fichier ; le site n’est pas construit."
  `);
});

test('takes the last of several articles', () => {
  const alsoRaid: Change = (files) => {
    edit(SUMMIT_EVENT, 'citations:', 'contrast: Un seul le date.\ncitations:')(files);
    append(
      SUMMIT_EVENT,
      '  - article: tirs-au-siounik\n    quote: deux villages du Siounik\n',
    )(files);
  };
  expect(told(edit(SUMMIT_EVENT, '"2022-11-23"', '"2023-09-25"'), alsoRaid)).toBe(told());
  expect(told(edit(SUMMIT_EVENT, '"2022-11-23"', '"2023-09-26"'), alsoRaid)).toMatchInlineSnapshot(`
    "content/events/sommet-d-erevan.yaml
      3:7  date-apres-les-articles  date
          attendu        : une date qui ne suit pas le dernier article cité, du 25 septembre 2023
          trouvé         : 26 septembre 2023

    1 erreur dans 1 fichier ; le site n’est pas construit."
  `);
});

test('takes a date that may precede the article', () => {
  for (const date of [
    '2022-11',
    '2022-11-24/2022-11-30',
    '[..2022-11-24]',
    '[2022-11-20..2022-12-01]',
  ])
    expect(told(edit(SUMMIT_EVENT, '"2022-11-23"', `"${date}"`)), date).toBe(told());
});

test('refuses « at the latest » a day that follows the article', () => {
  expect(told(edit(RAID_EVENT, '"2023-09"', '"[..2023-09-26]"'))).toMatchInlineSnapshot(`
    "content/events/tirs-sur-deux-villages.yaml
      3:7  date-apres-les-articles  date
          attendu        : une date qui ne suit pas le dernier article cité, du 25 septembre 2023
          trouvé         : au plus tard le 26 septembre 2023

    1 erreur dans 1 fichier ; le site n’est pas construit."
  `);
});

test('refuses a statement about the future dated after the article that reports it', () => {
  expect(told(edit(PREDICTION, '"2023-09-25"', '"2032-09-25"'))).toMatchInlineSnapshot(`
    "content/predictions/negociations-promises.yaml
      2:7  date-apres-les-articles  date
          attendu        : une date qui ne suit pas le dernier article cité, du 25 septembre 2023
          trouvé         : 25 septembre 2032

    1 erreur dans 1 fichier ; le site n’est pas construit."
  `);
});

test('refuses a declaration dated after its article', () => {
  const quoted = '<Quotation by="armenie" date="2023-11">Nous verrons</Quotation>';
  expect(told(append(SUMMIT, `\nElle dit ${quoted}.\n`))).toMatchInlineSnapshot(`
    "content/articles/sommet-tendu.mdx
      39:10  date-apres-les-articles  date
          attendu        : une date qui ne suit pas l’article, du 24 novembre 2022
          trouvé         : novembre 2023

    1 erreur dans 1 fichier ; le site n’est pas construit."
  `);
});

test('refuses an article published here before it was written', () => {
  expect(told(edit(RAID, 'published: "2026-11-21"', 'published: "2016-11-21"')))
    .toMatchInlineSnapshot(`
    "content/articles/tirs-au-siounik.mdx
      15:12  article-apres-sa-publication  published
          attendu        : un jour qui ne précède pas l’article, du 25 septembre 2023
          trouvé         : 21 novembre 2016

    1 erreur dans 1 fichier ; le site n’est pas construit."
  `);
});
