import { describe } from 'vitest';
import { CAUCASUS, RAID, SUMMIT } from '../../fixtures/corpus.ts';
import { append, edit } from '../../fixtures/project.ts';
import { testCases } from '../cases.ts';

const WHO = 'by="nikol-pachinian" event="sommet-d-erevan"';

/** A paragraph that quotes words, with those attributes. */
const quoting = (...parts: string[]) =>
  `\nIl ajoute : ${parts.map((attributes) => `<Quotation ${attributes}>Assez dit</Quotation>`).join(' et ')}.\n`;
const place = { file: SUMMIT, line: 39, column: 13 };
const nearest = 'nikol-pachinian-assez-dit';

describe('declarations: each quotation has an id', () => {
  testCases([
    ['of its own', append(SUMMIT, quoting(`id="assez" ${WHO}`))],
    [
      'none',
      append(SUMMIT, quoting(WHO)),
      { ...place, code: 'declaration-sans-identifiant', expected: 'adresse permanente', nearest },
    ],
    [
      'an id with capitals and spaces',
      append(SUMMIT, quoting(`id="Assez dit" ${WHO}`)),
      { ...place, code: 'identifiant-refuse', found: 'Assez dit', nearest },
    ],
    [
      'an id that only another may propose',
      append(SUMMIT, quoting(`id="${nearest}" ${WHO}`, WHO)),
      { code: 'declaration-sans-identifiant', nearest: `${nearest}-2` },
    ],
  ]);
});

describe('declarations: an id is that of one declaration', () => {
  const code = 'identifiant-deja-pris';
  const id = 'id="assez"';
  testCases([
    ['parts of one sentence share it', append(SUMMIT, quoting(`${id} ${WHO}`, `${id} ${WHO}`))],
    [
      'two paragraphs do not',
      append(SUMMIT, quoting(`${id} ${WHO}`) + quoting(`${id} ${WHO}`)),
      { code, line: 41, found: 'deux paragraphes', expected: `ligne 39 de ${SUMMIT}`, nearest },
    ],
    [
      'nor two occasions',
      append(SUMMIT, quoting(`${id} ${WHO}`, `${id} by="nikol-pachinian" date="2022-11-23"`)),
      { code, line: 39, found: 'assez, pour deux occasions' },
    ],
    [
      'nor two speakers',
      append(SUMMIT, quoting(`${id} ${WHO}`, `${id} by="armenie" event="sommet-d-erevan"`)),
      { code, line: 39, found: 'deux auteurs', nearest: 'armenie-assez-dit' },
    ],
    [
      'nor two articles, of which a draft gives way',
      [
        edit(SUMMIT, 'topics: [', 'draft: true\ntopics: ['),
        append(RAID, quoting(`id="pachinian-davantage" ${WHO}`)),
        edit(RAID, 'actors: [', 'actors: [nikol-pachinian, '),
      ],
      { code, file: SUMMIT, found: 'deux articles', nearest: 'nikol-pachinian-nous-attendions' },
    ],
  ]);
});

describe('sheets: a topic quotes declarations that an article gives', () => {
  const sheet = (...quotations: string[]) =>
    append(
      CAUCASUS,
      `sheet:\n  dates: [sommet-d-erevan, document-refuse, tirs-sur-deux-villages, a, b]\n  quotations: [${quotations.join(', ')}]\n  questions: [Un ?, Deux ?, Trois ?]\n`,
    );
  testCases([
    [
      'one that none gives',
      sheet('pachinian-davantage', 'pachinian-davantages'),
      { code: 'reference-inconnue', field: 'sheet.dates[3]' },
      { code: 'reference-inconnue', field: 'sheet.dates[4]' },
      { code: 'declaration-inconnue', file: CAUCASUS, nearest: 'pachinian-davantage' },
    ],
  ]);
});
