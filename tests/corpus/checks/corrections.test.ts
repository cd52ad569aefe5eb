import { expect, test } from 'vitest';
import { SUMMIT } from '../../fixtures/corpus.ts';
import { edit, told } from '../../fixtures/project.ts';

/** Corrections of these days, on an article published on 21 November 2026. */
const corrected = (...days: string[]) =>
  edit(
    SUMMIT,
    'actors: [armenie',
    `corrections:\n${days.map((day) => `  - date: "${day}"\n    text: Le nom était faux.\n`).join('')}actors: [armenie`,
  );

test('refuses a correction before publication, or before the one above it', () => {
  expect(told(corrected('2026-11-20', '2026-12-02', '2026-12-01'))).toMatchInlineSnapshot(`
    "content/articles/sommet-tendu.mdx
      23:11  correction-trop-tot  corrections[0].date
          attendu        : un jour qui ne précède pas la publication, le 21 novembre 2026
          trouvé         : 20 novembre 2026
      27:11  correction-trop-tot  corrections[2].date
          attendu        : un jour qui ne précède pas la correction précédente, le 2 décembre 2026
          trouvé         : 1er décembre 2026

    2 erreurs dans 1 fichier ; le site n’est pas construit."
  `);
});

test('takes corrections in order, several on one day, and on the day of publication', () => {
  expect(told(corrected('2026-11-21', '2026-12-01', '2026-12-01'))).toBe(told());
});
