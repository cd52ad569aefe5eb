import { Buffer } from 'node:buffer';
import { describe, expect, test } from 'vitest';
import { ACCEPTED } from '../fixtures/accepted.ts';
import {
  ARMENIA,
  CAUCASUS,
  RAID,
  STANCE,
  SUMMIT,
  SUMMIT_EVENT,
  validCorpus,
} from '../fixtures/corpus.ts';
import {
  append,
  corpusWith,
  edit,
  issuesOf,
  remove,
  rename,
  replace,
  rewrite,
  write,
} from '../fixtures/project.ts';
import { testCases } from './cases.ts';

const described = (yaml: string) => edit(CAUCASUS, 'description: La région.', yaml);

describe('YAML that cannot be read is reported where it begins to be wrong', () => {
  const refused = (line: number, expected: string) => ({
    code: 'yaml-illisible',
    line,
    expected,
  });
  testCases([
    [
      'a quotation mark never closed',
      edit(SUMMIT_EVENT, 'title: Sommet', 'title: "Sommet'),
      refused(1, 'guillemet droit'),
    ],
    [
      'a bracket never closed',
      described('searchTerms: [Sud\ndescription: x'),
      refused(2, 'refermé'),
    ],
    ['text after a bracket', described('description: [sic] La région.'), refused(2, 'rien après')],
    ['a colon in a text', edit(RAID, 'title: Des', 'title: Des: '), refused(2, 'deux points')],
    ['curly quotation marks', described('description: “Le Sud : ici.”'), refused(2, 'guillemets')],
    ['a sign at the beginning', described('description: @region'), refused(2, 'commence par @')],
    ['an asterisk', described('description: *La région*'), refused(2, 'commence par *')],
    ['an anchor', described('description: &nom La région.'), refused(2, 'commence par *')],
    ['an alias', described('description: *nom'), refused(2, 'commence par *')],
    ['a key written twice', append(CAUCASUS, 'name: Sud\n'), refused(3, 'une seule fois')],
    ['a key that JavaScript drops', append(CAUCASUS, '__proto__: x\n'), refused(3, 'un autre nom')],
    [
      'a text that a sign cuts',
      described('description: La région #1.'),
      refused(2, 'contient « # »'),
    ],
    [
      'a list that it cuts',
      described('searchTerms: [a, #b\n  c]'),
      refused(2, 'seul sur sa ligne'),
    ],
    [
      'a colon left out',
      described('description La région.'),
      refused(2, 'deux points, une espace'),
    ],
    ['a tabulation', edit(ARMENIA, 'iso: AM', '\tiso: AM'), refused(6, 'sans tabulation')],
    ['a hard space', edit(SUMMIT_EVENT, 'kind: ', 'kind:\u00A0'), refused(2, 'insécables')],
    ['a long dash', edit(SUMMIT_EVENT, '  - article', '  – article'), refused(14, 'tiret court')],
    ['a tag, which is code', described('description: !!js/function x'), refused(2, 'bien formé')],
  ]);
});

describe('YAML may have a sign in a text, and comments on their own lines:', () => {
  testCases([
    ['both', described('# Où ?\ndescription: "La région #1."\n  # Fin.\nsearchTerms: [c#b]')],
    ['a text on several lines', described('description: >-\n  La région\n  #1 # et #2.')],
  ]);
});

describe('a file that is no entry is refused', () => {
  testCases([
    ['an empty one', replace(CAUCASUS, ''), { code: 'valeur-refusee', expected: 'des champs' }],
    ['a text', replace(CAUCASUS, 'Le Caucase.\n'), { code: 'valeur-refusee', line: 1 }],
    [
      'an article without its header',
      replace(RAID, 'Un texte seul.\n'),
      { code: 'en-tete-absent', file: RAID, line: 1, found: '« Un texte seul. »' },
    ],
    [
      'an article that would take minutes to read',
      append(RAID, '\nUn fait.\n'.repeat(20_000)),
      { code: 'article-trop-long', file: RAID, expected: '200\u202F000 signes au plus' },
    ],
    [
      'an article whose header is not closed',
      replace(RAID, '---\ntitle: x\n\nUn texte.\n'),
      { code: 'en-tete-absent' },
    ],
  ]);
});

describe('a file that is no text of an editor is refused', () => {
  const MERGE = '<<<<<<< HEAD\nkind: sommet\n=======\nkind: combat\n>>>>>>> autre\n';
  testCases([
    [
      'Latin-1',
      rewrite(CAUCASUS, (text) => Buffer.from(text, 'latin1')),
      { code: 'encodage-illisible', file: CAUCASUS, line: 2, column: 18 },
    ],
    [
      'UTF-8 read as another encoding',
      edit(RAID, 'avant l’hiver', 'avant lâ€™hiver'),
      { code: 'encodage-illisible', line: 27 },
    ],
    [
      'a zero-width space',
      edit(RAID, 'avant l’hiver', 'avant\u200B l’hiver'),
      { code: 'caractere-invisible', line: 27, found: 'avant\uFFFD l’hiver' },
    ],
    [
      'a letter of another alphabet',
      edit(RAID, 'L’Arménie n’a reçu', 'L’\u0410rménie n’a reçu'),
      {
        code: 'ecritures-melees',
        line: 25,
        column: 64,
        found: 'lettre cyrillique « \u0410 » (U+0410)',
        expected: 'retapez',
      },
    ],
    [
      'letters that a PDF writes in one sign',
      edit(RAID, 'Des négociations', 'Des oﬃces'),
      { code: 'lettre-deguisee', line: 27, column: 6, found: 'U+FB03', expected: '« ffi »' },
    ],
    ['but not words in other scripts', edit(RAID, 'Des négociations', 'Des « переговоры »')],
    [
      'an unfinished merge',
      edit(SUMMIT_EVENT, 'kind: sommet\n', MERGE),
      { code: 'fusion-inachevee', line: 2, found: '<<<<<<< HEAD' },
    ],
  ]);

  test.each(Object.entries(ACCEPTED))('but not: %s', (_, changes) => {
    expect(issuesOf(...changes)).toEqual([]);
  });

  test('Windows line ends and a byte order mark change no passage', () => {
    const windows = rewrite(SUMMIT, (text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`);
    expect(corpusWith(windows).articles[0]?.passages).toEqual(corpusWith().articles[0]?.passages);
  });
});

describe('a file that is not named or placed as it should is reported', () => {
  const code = 'fichier-etranger';
  testCases([
    [
      'an id with accents',
      rename(STANCE, 'content/stances/Arménie et OTSC.yaml'),
      { code: 'identifiant-refuse', nearest: 'armenie-et-otsc' },
    ],
    [
      'another extension',
      rename(SUMMIT_EVENT, 'content/events/sommet-d-erevan.yml'),
      { code, file: 'content/events/sommet-d-erevan.yml', nearest: SUMMIT_EVENT },
    ],
    ['a foreign file', write('content/events/notes.txt', 'À faire'), { code, nearest: undefined }],
    ['a folder', write('content/events/2022/a.yaml', ''), { code, file: 'content/events/2022' }],
    ['a misspelt collection', write('content/event/a.yaml', ''), { code, nearest: 'events' }],
    ['a link', replace(RAID, { link: '../../etc/hostname' }), { code, file: RAID }],
    ['but not a hidden file', write('content/events/.DS_Store', 'x')],
    [
      'a collection that is needed and empty',
      remove(...validCorpus().keys()),
      ...['actors', 'articles', 'events'].map((name) => ({
        code: 'dossier-vide',
        file: `content/${name}`,
      })),
      { code: 'fichier-absent', file: 'content/site.yaml' },
      { code: 'dossier-vide', file: 'content/topics' },
    ],
  ]);
});

test('the same rules apply to a draft', () => {
  const draft = edit(RAID, 'topics: [', 'draft: true\ntopics: [');
  const misquoted = edit(RAID, 'quote: n’a reçu aucune aide', 'quote: une tout autre chose');
  expect(issuesOf(draft)).toEqual([]);
  expect(issuesOf(draft, misquoted)).toMatchObject([
    { code: 'citation-introuvable', field: 'keyPoints[1].quote' },
  ]);
});
