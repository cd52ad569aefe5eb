import { Buffer } from 'node:buffer';
import { hash } from 'node:crypto';
import { describe } from 'vitest';
import {
  PREDICTION,
  RAID,
  RAID_EVENT,
  REFUSAL_EVENT,
  SIOUNIK,
  STANCE,
  SUMMIT,
  SYNTHESIS,
} from '../../fixtures/corpus.ts';
import { append, type Change, edit, replace, write } from '../../fixtures/project.ts';
import { testCases } from '../cases.ts';

/** A source text, with its hash in the frontmatter of its article. */
const source = (id: string, text: string): Change[] => [
  write(`.sources/${id}.txt`, text),
  edit(`content/articles/${id}.mdx`, '  nature:', `  sha256: ${hash('sha256', text)}\n  nature:`),
];
const raidSource = (text: string) => source('tirs-au-siounik', text);
const summitSource = (text = '') =>
  source(
    'sommet-tendu',
    `On se quitte sans adopter de document.\nNous attendions davantage.\n${text}`,
  );

/** Words at the end of a paragraph of ours. */
const ending = (words: string) => edit(RAID, 'avant l’hiver.', `avant l’hiver, ${words}.`);

/** Eleven words, of which a text may share ten. */
const ELEVEN = 'un deux trois quatre cinq six sept huit neuf dix onze';
const TEN = ELEVEN.replace(' onze', '');

describe('copied text: eleven words in a row of a source are refused', () => {
  const code = 'texte-copie';
  const copied = raidSource(`Soit zéro ${ELEVEN} douze fois.`);
  testCases([
    [
      'whole, whatever their case, accents and punctuation',
      [
        ...copied,
        ending('UN, deux, trois ; quatre : cinq, six, sept, huit, neuf, dix, ônze, douze'),
      ],
      { code, file: RAID, line: 28, found: `« ${ELEVEN} douze », 12 mots de .sources/tirs` },
    ],
    ['but not ten', [...copied, ending(`or ${TEN} ici`)]],
    ['nor words between guillemets', [...copied, ending(`dit-on : « ${ELEVEN} »`)]],
    [
      'nor a quotation',
      [
        ...copied,
        ending(`dit <Quotation id="x" by="armenie" date="2023-09">${ELEVEN}</Quotation>`),
      ],
    ],
    [
      'nor what stands on both sides of a quotation',
      [...copied, ending('un deux trois quatre cinq « x » six sept huit neuf dix onze')],
    ],
    [
      'in every text of ours, from the source of any article',
      [
        ...summitSource(ELEVEN),
        edit(RAID, '\n> Une', `\n<EditorialNote>\nNote ${ELEVEN}\n</EditorialNote>\n\n> Une`),
        edit(RAID, 'Deux villages sont visés, et personne ne vient.', `${ELEVEN} une fois`),
        edit(RAID, 'text: Deux villages sont visés.', `text: ${ELEVEN}`),
        edit(RAID_EVENT, 'Deux villages sont pris pour cibles.', `${ELEVEN} deux fois`),
        edit(PREDICTION, 'Le corpus n’en dit rien de plus.', `${ELEVEN} trois fois`),
        edit(SYNTHESIS, 'Un an plus tard, elle l’est encore.', `${ELEVEN} quatre fois`),
        edit(STANCE, 'Le premier ministre dit sa déception.', `${ELEVEN} cinq fois`),
        edit(SIOUNIK, 'Province du sud.', `${ELEVEN} six fois`),
      ],
      { code, file: SIOUNIK, field: 'description' },
      { code, file: RAID, field: 'summary' },
      { code, file: RAID, field: 'keyPoints[0].text' },
      { code, file: RAID, line: 29 },
      { code, file: RAID_EVENT, field: 'summary' },
      { code, file: PREDICTION, field: 'outcome.summary' },
      { code, file: STANCE, field: 'summary' },
      { code, file: SYNTHESIS, field: 'sentences[1].text' },
    ],
  ]);
});

describe('source quotes: quotations and locators are words of the source', () => {
  const put = (words: string) => [
    ...summitSource(),
    edit(SUMMIT, '>Nous attendions davantage<', `>${words}<`),
    edit(SUMMIT, 'quote: Nous attendions davantage', 'quote: les délégations sont reparties'),
    edit(STANCE, 'Nous attendions davantage', 'le soir'),
    edit(STANCE, 'basis: parole', 'basis: acte'),
  ];
  testCases([
    [
      'a quotation that is not in it',
      source('sommet-tendu', 'sans adopter de document'),
      { code: 'declaration-absente-de-la-source', file: SUMMIT, line: 29, column: 1 },
    ],
    [
      'a locator that is not in it',
      source('sommet-tendu', 'Nous attendions davantage.'),
      { code: 'reperage-absent-de-la-source', file: REFUSAL_EVENT, field: 'citations[0].original' },
    ],
    [
      'a locator that cuts a word',
      [...summitSource(), edit(REFUSAL_EVENT, 'sans adopter de', 'quitte sans ado')],
      { code: 'reperage-absent-de-la-source' },
    ],
    [
      'whatever case',
      source('sommet-tendu', 'NOUS attendions, davantage ! Sans adopter… de document'),
    ],
    ['a quotation that was cut inside', put('Nous (…) davantage')],
    ['a quotation that was cut at its end', put('Nous attendions (…)')],
  ]);
});

describe('source facts: the article has those of its source', () => {
  const lacking = (found: string) => ({ code: 'fait-de-la-source-absent', file: RAID, found });
  const THOUSANDS = raidSource('Les tirs ont fait partir quelque 300 000 habitants du Siounik.');
  const DATE = raidSource('Les tirs ont repris avant l’aube, le mardi 19 septembre.');
  const QUOTED = raidSource('« Nous n’avons rien vu venir du tout », ont dit les tireurs hier.');
  const NAMED = raidSource('Les tirs ont été condamnés par la ministre Baerbock et d’Ankara.');
  const HOURS = 'Les tirs ont duré quelque 48 heures encore.';
  testCases([
    ['a number', THOUSANDS, { ...lacking('« 300 000 » n’y est pas'), expected: 'ligne 1' }],
    ['a number, however its thousands are set apart', [...THOUSANDS, ending('pour 300\u202F000')]],
    ['not another number', [...THOUSANDS, ending('pour 310 000')], lacking('« 300 000 »')],
    ['names', NAMED, lacking('« Baerbock » et « Ankara » n’y sont pas')],
    ['names with one letter of difference', [...NAMED, ending('dit Berbock d’Ankara')]],
    [
      'names in notes and in what is said of the source',
      [
        ...NAMED,
        edit(RAID, 'author: inconnu', 'author: Anna Baerbock'),
        append(RAID, '\n<EditorialNote>\nAnkara est turque.\n</EditorialNote>\n'),
      ],
    ],
    [
      'not what the article says to have omitted',
      [...NAMED, edit(RAID, '  nature:', '  omitted: [Baerbock, Ankara]\n  nature:')],
    ],
    ['an actor under any of its names', raidSource('Les tirs ont été entendus au Syunik hier.')],
    ['a date', DATE, lacking('« mardi 19 septembre » n’y est pas')],
    ['a date in another form', [...DATE, ending('le 19/09/2023')]],
    ['a quotation', QUOTED, lacking('« Nous n’avons rien vu venir du tout » n’y est pas')],
    ['a part of a quotation', [...QUOTED, ending('on n’aurait « rien vu venir du »')]],
    ['once, on its first line', raidSource(`Menu\n${HOURS}\n${HOURS}`), { expected: 'ligne 2' }],
    ['not of menus and titles', raidSource('Notre Grand Dossier Spécial Sur Ankara.\nVers Ankara')],
    [
      'in drafts too, beside what is still to be written',
      [
        ...raidSource(HOURS),
        edit(RAID, 'topics: [', 'draft: true\ntopics: ['),
        append(RAID, '\nÀ compléter : dites les 48 heures.\n'),
      ],
      lacking('« 48 »'),
      { code: 'reste-a-completer' },
    ],
  ]);
});

describe('source texts: each is that of an article, in UTF-8', () => {
  const code = 'source-sans-article';
  testCases([
    [
      'of an unknown article',
      write('.sources/tirs-au-sionik.txt', 'On se quitte.\n'),
      { code, file: '.sources/tirs-au-sionik.txt', nearest: 'tirs-au-siounik.txt' },
    ],
    [
      'that is no text',
      [write('.sources/sommet-tendu.pdf', ''), write('.sources/tirs-au-siounik.txt/a', '')],
      { code, file: '.sources/sommet-tendu.pdf', nearest: 'sommet-tendu.txt' },
      { code: 'illisible', file: '.sources/tirs-au-siounik.txt', found: 'un dossier' },
    ],
    [
      'in Latin-1',
      [
        ...raidSource('d\uFFFD\n'),
        replace('.sources/tirs-au-siounik.txt', Buffer.from('dé\n', 'latin1')),
      ],
      { code: 'encodage-illisible', file: RAID, expected: '.sources/tirs-au-siounik.txt en UTF-8' },
    ],
    ['but a hidden file may be there', write('.sources/.DS_Store', 'x')],
  ]);
});

describe('source hash: that of the text that is kept', () => {
  const kept = write('.sources/tirs-au-siounik.txt', 'On se quitte.\n');
  const code = 'empreinte-differente';
  const nearest = hash('sha256', 'On se quitte.\n');
  const hashed = edit(RAID, '  nature:', `  sha256: ${'a'.repeat(64)}\n  nature:`);
  testCases([
    ['is asked for', kept, { code, file: RAID, field: 'source.sha256', found: 'rien', nearest }],
    ['is refused when it is another', [kept, hashed], { code, line: 20, nearest }],
    ['is not judged where no text is kept', hashed],
  ]);
});
