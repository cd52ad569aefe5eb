import { Buffer } from 'node:buffer';
import { describe, expect, test } from 'vitest';
import type { Issue } from '../../src/corpus/issue.ts';
import { ACCEPTED } from '../fixtures/accepted.ts';
import {
  ARMENIA,
  CAUCASUS,
  OTSC,
  RAID,
  RAID_EVENT,
  STANCE,
  SUMMIT,
  SUMMIT_EVENT,
  validCorpus,
} from '../fixtures/corpus.ts';
import {
  append,
  type Change,
  corpusWith,
  edit,
  issuesOf,
  remove,
  rename,
  replace,
  rewrite,
  write,
} from '../fixtures/project.ts';

const containing = (text: string) => expect.stringContaining(text) as string;
const latin1 = (text: string) => Buffer.from(text, 'latin1');
const described = (yaml: string) => edit(CAUCASUS, 'description: La région.', yaml);

describe('YAML that cannot be read', () => {
  test.each<[name: string, change: Change, line: number, expected: string]>([
    ['a quotation mark never closed', described('description: "La région.'), 2, 'guillemet droit'],
    ['a bracket never closed', described('searchTerms: [Sud\ndescription: x'), 2, 'refermé'],
    ['text after a closing bracket', described('description: [sic] La région.'), 2, 'rien après'],
    ['a colon in a text', edit(RAID, 'title: Des', 'title: Des: '), 2, 'qui contient deux points'],
    ['curly quotation marks', described('description: “Le Sud : ici.”'), 2, 'guillemets droits'],
    ['a sign at the beginning', described('description: @region'), 2, 'commence par @'],
    ['an asterisk at the beginning', described('description: *La région*'), 2, 'commence par *'],
    ['a backslash', described(String.raw`description: "C:\quai"`), 2, 'doublée'],
    ['a key written twice', append(CAUCASUS, 'name: Caucase du Sud\n'), 3, 'une seule fois'],
    ['a colon left out', described('description La région.'), 2, 'deux points, une espace'],
    [
      'a comma left out',
      described('description: x\nsearchTerms: ["a" "b"]'),
      3,
      'une seule virgule',
    ],
    ['a comma too many', described('description: x\nsearchTerms: [a,, b]'), 3, 'une seule virgule'],
    ['a hash without its space', described('description: "La région."# x'), 2, 'dièse'],
    ['a tabulation', edit(ARMENIA, 'iso: AM', '\tiso: AM'), 5, 'sans tabulation'],
    ['hard spaces', edit(SUMMIT_EVENT, '  basis:', '\u00A0\u00A0basis:'), 5, 'non des insécables'],
    ['a hard space', edit(SUMMIT_EVENT, 'kind: ', 'kind:\u00A0'), 2, 'non des insécables'],
    ['a long dash', edit(SUMMIT_EVENT, '  - article', '  – article'), 14, 'un tiret court'],
    ['two documents', described('description: x\n---\nname: Autre'), 3, 'une seule entrée'],
    ['an anchor', described('description: &nom La région.'), 2, 'en toutes lettres'],
    ['an alias', described('description: *nom'), 2, 'en toutes lettres'],
    ['a tag, which is code', described('description: !!js/function x'), 2, 'sans étiquette'],
    ['a directive', rewrite(CAUCASUS, (text) => `%YAML 1.1\n---\n${text}`), 1, 'directive'],
    ['brackets by thousands', described(`description: ${'['.repeat(20_000)}`), 2, 'niveaux'],
  ])('%s is told where it stands', (_, change, line, expected) => {
    const issues = issuesOf(change);
    expect(issues).toMatchObject([{ code: 'yaml-illisible', line }]);
    expect(issues[0]?.expected).toContain(expected);
  });

  test('of two keys written twice, each is told', () => {
    const issues = issuesOf(append(CAUCASUS, 'name: Sud\ndescription: Le Sud.\n'));
    expect(issues.map(({ line }) => line)).toEqual([3, 4]);
  });

  test.each(['', '# À faire.\n', 'Le Caucase.\n', '- Caucase\n'])('is no entry: %j', (text) => {
    expect(issuesOf(replace(CAUCASUS, text))).toMatchObject([
      { code: 'valeur-refusee', file: CAUCASUS, line: 1, expected: containing('des champs') },
    ]);
  });

  test.each([
    ['Un texte seul.\n', '« Un texte seul. »'],
    ['', 'un fichier vide'],
    ['\n---\ntitle: x\n---\n', 'une ligne vide'],
    ['--- \ntitle: x\n---\n', '« --- » suivi d’une espace'],
    ['---\n---\n\nUn texte.\n', 'un en-tête vide'],
    ['---\ntitle: x\n\nUn texte.\n', 'un en-tête qui n’est pas fermé'],
  ])('is no frontmatter: %j', (text, found) => {
    expect(issuesOf(replace(RAID, text))).toMatchObject([
      { code: 'en-tete-absent', file: RAID, line: 1, found },
    ]);
  });
});

const MERGE = '<<<<<<< HEAD\nkind: sommet\n=======\nkind: combat\n>>>>>>> autre\n';

describe('a file that is no text of an editor', () => {
  test.each<[name: string, change: Change, issue: Partial<Issue>]>([
    ['Latin-1', rewrite(CAUCASUS, latin1), { code: 'encodage-illisible', line: 2, column: 18 }],
    ['a Latin-1 article', rewrite(SUMMIT, latin1), { code: 'encodage-illisible', line: 2 }],
    [
      'UTF-16',
      rewrite(CAUCASUS, (text) => Buffer.from(`\uFEFF${text}`, 'utf16le')),
      { code: 'encodage-illisible', line: 1 },
    ],
    [
      'UTF-8 read as another encoding',
      edit(RAID, 'avant l’hiver', 'avant lâ€™hiver'),
      { code: 'encodage-illisible', line: 27 },
    ],
    [
      'a zero-width space',
      edit(RAID, 'avant l’hiver', 'avant\u200B l’hiver'),
      { code: 'caractere-invisible', line: 27, found: containing('(U+200B)') },
    ],
    [
      'carriage returns alone',
      rewrite(RAID, (text) => text.replaceAll('\n', '\r')),
      { code: 'caractere-invisible', line: 1 },
    ],
    [
      'an unfinished merge',
      edit(SUMMIT_EVENT, 'kind: sommet\n', MERGE),
      { code: 'fusion-inachevee', line: 2, found: '« <<<<<<< HEAD »' },
    ],
    [
      'too much',
      append(RAID, '\nEncore un mot.'.repeat(50_000)),
      { code: 'fichier-trop-gros', line: 1, expected: containing('500 Ko') },
    ],
    ['a link', replace(RAID, { link: '../../etc/hostname' }), { code: 'lien-symbolique', line: 1 }],
  ])('%s is refused, and nothing else is told', (_, change, issue) => {
    expect(issuesOf(change)).toMatchObject([issue]);
  });

  test.each(Object.entries(ACCEPTED))('is not: %s', (_, changes) => {
    expect(issuesOf(...changes)).toEqual([]);
  });

  test('Windows line ends and a byte order mark change no passage', () => {
    const windows = rewrite(SUMMIT, (text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`);
    expect(corpusWith(windows).articles[0]?.passages).toEqual(corpusWith().articles[0]?.passages);
  });
});

describe('a file that is not named or placed as it should', () => {
  test.each<[name: string, change: Change, issue: Partial<Issue>]>([
    [
      'an id with accents',
      rename(STANCE, 'content/stances/Arménie et OTSC.yaml'),
      { code: 'identifiant-refuse', nearest: 'armenie-et-otsc' },
    ],
    [
      'an id that is too long',
      rename(STANCE, `content/stances/${'a'.repeat(81)}.yaml`),
      { code: 'identifiant-refuse', nearest: 'a'.repeat(80) },
    ],
    [
      'another extension',
      rename(SUMMIT_EVENT, 'content/events/sommet-d-erevan.yml'),
      { code: 'fichier-etranger', nearest: SUMMIT_EVENT },
    ],
    [
      'an article among events',
      rename(RAID, 'content/events/tirs-au-siounik.mdx'),
      { code: 'fichier-etranger', nearest: RAID },
    ],
    [
      'a backup',
      write(`${SUMMIT_EVENT}~`, 'title: Sommet\n'),
      { code: 'fichier-etranger', found: containing('existe déjà'), nearest: undefined },
    ],
    [
      'a foreign file',
      write('content/events/notes.txt', 'À faire'),
      { code: 'fichier-etranger', expected: 'des fichiers .yaml seulement' },
    ],
    [
      'a folder in a collection',
      write('content/events/2022/autre.yaml', 'title: Autre'),
      { code: 'fichier-etranger', file: 'content/events/2022', found: '2022, un dossier' },
    ],
    [
      'a folder that is no collection',
      write('content/event/autre.yaml', 'title: Autre'),
      { code: 'fichier-etranger', file: 'content/event', nearest: 'events' },
    ],
    [
      'an event among stances',
      rename(SUMMIT_EVENT, 'content/stances/sommet-d-erevan.yaml'),
      { code: 'fichier-mal-range', nearest: SUMMIT_EVENT },
    ],
  ])('%s', (_, change, issue) => {
    expect(issuesOf(change)).toMatchObject([{ line: 1, column: 1, ...issue }]);
  });

  test('a reserved id', () => {
    expect(issuesOf(rename(OTSC, 'content/actors/auteur.yaml'))[0]).toMatchObject({
      code: 'identifiant-reserve',
      found: 'auteur',
    });
  });

  test('is not a hidden file', () => {
    expect(issuesOf(write('content/events/.DS_Store', 'x'), write('content/.gitkeep', ''))).toEqual(
      [],
    );
  });

  test('content that is absent, a file, a link or empty is told', () => {
    const none = remove(...validCorpus().keys());
    const codes = (...changes: Change[]) => issuesOf(none, ...changes).map(({ code }) => code);
    expect(codes()).toEqual(['dossier-absent']);
    expect(codes(write('content', 'Rien.'))).toEqual(['dossier-absent']);
    expect(codes(write('content', { link: 'ailleurs' }))).toEqual(['lien-symbolique']);
    expect(codes(write('content', { folder: true }))).toEqual(Array(4).fill('dossier-vide'));
  });
});

describe('a broken entry', () => {
  test.each<[name: string, change: Change, issue: Partial<Issue>]>([
    [
      'is not called unknown, nor are its names said to be missing',
      edit(ARMENIA, 'iso: AM', 'iso: arm'),
      { file: ARMENIA, field: 'iso' },
    ],
    [
      'does not isolate what it led to',
      edit(RAID_EVENT, 'kind: combat', 'kind: guerre'),
      { file: RAID_EVENT, field: 'kind' },
    ],
  ])('%s', (_, change, issue) => {
    expect(issuesOf(change)).toMatchObject([issue]);
  });

  test('does not make a date follow the articles that are left', () => {
    const changes = [
      edit(RAID, 'nature: opinion', 'nature: tribune'),
      edit(RAID_EVENT, 'citations:', 'contrast: Un seul nomme les villages.\ncitations:'),
      append(RAID_EVENT, '  - article: sommet-tendu\n    quote: les délégations sont reparties\n'),
    ];
    expect(issuesOf(...changes)).toMatchObject([{ file: RAID, field: 'source.nature' }]);
  });
});

test('a draft is held to the same rules', () => {
  const draft = edit(RAID, 'topics: [', 'draft: true\ntopics: [');
  const misquoted = edit(RAID, 'quote: n’a reçu aucune aide', 'quote: une tout autre chose');
  expect(issuesOf(draft)).toEqual([]);
  expect(issuesOf(draft, misquoted)).toMatchObject([
    { code: 'citation-introuvable', field: 'keyPoints[1].quote' },
  ]);
});
