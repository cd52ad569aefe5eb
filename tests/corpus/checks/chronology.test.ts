import { expect, test } from 'vitest';
import { RAID_EVENT, STANCE, SUMMIT_EVENT } from '../../fixtures/corpus.ts';
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
