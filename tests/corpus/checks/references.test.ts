import { describe } from 'vitest';
import {
  ARMENIA,
  OTSC,
  PACHINIAN,
  PREDICTION,
  RAID,
  SIOUNIK,
  SITE,
  STANCE,
  SUMMIT,
  SUMMIT_EVENT,
  SYNTHESIS,
} from '../../fixtures/corpus.ts';
import { append, copy, edit, rewrite, write } from '../../fixtures/project.ts';
import { testCases } from '../cases.ts';

describe('references: an unknown id is refused, with the nearest', () => {
  const code = 'reference-inconnue';
  testCases([
    [
      'of an actor of an article',
      edit(SUMMIT, 'actors: [armenie, otsc,', 'actors: [armenie, otsc, otcs,'),
      { code, file: SUMMIT, line: 22, column: 25, field: 'actors[2]', nearest: 'otsc' },
    ],
    [
      'of a topic of an event',
      edit(SUMMIT_EVENT, '[caucase]', '[caucase, garantie]'),
      { code, file: SUMMIT_EVENT, line: 10, found: 'garantie', nearest: 'garanties' },
    ],
    [
      'of a cited article',
      edit(STANCE, 'article: sommet-tendu', 'article: sommets-tendus'),
      { code, file: STANCE, field: 'citations[0].article', nearest: 'sommet-tendu' },
    ],
    [
      'of whom an actor is of, among or in',
      [
        edit(PACHINIAN, 'of: [armenie]', 'of: [armenie, armenia]'),
        edit(OTSC, 'members: [armenie]', 'members: [armenie, armeni]'),
        edit(SIOUNIK, 'partOf: armenie', 'partOf: armenies'),
      ],
      { code, file: PACHINIAN, field: 'of[1]', nearest: 'armenie' },
      { code, file: OTSC, field: 'members[1]', nearest: 'armenie' },
      { code, file: SIOUNIK, field: 'partOf', nearest: 'armenie' },
    ],
    [
      'of a judge, a speaker and the evidence of an outcome',
      [
        edit(STANCE, 'basis: parole', 'basis: analyse\njudge: nikol-pashinian'),
        edit(STANCE, '"2022-11-23"', '"2022-11-24"'),
        edit(PREDICTION, 'speaker: auteur', 'speaker: auteure'),
        edit(PREDICTION, 'status: sans-suite', 'status: confirmee'),
        edit(
          PREDICTION,
          'Le corpus n’en dit rien de plus.',
          'Oui.\n  citations:\n    - article: tirs-au-sionik\n      quote: s’ouvriront',
        ),
      ],
      { code, file: PREDICTION, field: 'speaker' },
      { code, file: PREDICTION, field: 'outcome.citations[0].article' },
      { code, file: STANCE, field: 'judge' },
    ],
    [
      'and none is nearest where none looks like it',
      edit(SUMMIT_EVENT, '[armenie, otsc]', '[armenie, otsc, kirghizistan]'),
      { code, found: 'kirghizistan', nearest: undefined },
    ],
    [
      'but not the author of the article',
      [
        edit(STANCE, 'basis: parole', 'basis: analyse\njudge: auteur'),
        edit(STANCE, '"2022-11-23"', '"2022-11-24"'),
      ],
    ],
  ]);
});

describe('kinds: an actor may not be tied to one of another kind', () => {
  const code = 'acteur-d-une-autre-nature';
  testCases([
    [
      'a territory of an organisation',
      edit(SIOUNIK, 'partOf: armenie', 'partOf: otsc'),
      { code, file: SIOUNIK, field: 'partOf', found: 'une organisation' },
    ],
    [
      'a person as a member',
      edit(OTSC, '[armenie]', '[nikol-pachinian]'),
      { code, file: OTSC, field: 'members[0]', expected: 'd’un pays ou d’un territoire' },
    ],
  ]);
});

describe('names: none is claimed by two actors', () => {
  const code = 'nom-deja-pris';
  testCases([
    [
      'an alias',
      edit(SIOUNIK, '[Syunik]', '[Syunik, Pachinian]'),
      { code, file: SIOUNIK, line: 4, field: 'aliases[1]', found: 'nikol-pachinian.yaml:3' },
    ],
    [
      'without case or accents',
      edit(SIOUNIK, '[Syunik]', '[Syunik, ARMENIE]'),
      { code, found: '« ARMENIE », déjà à armenie' },
    ],
    [
      'a metonym, a form of an adjective, a search term',
      [
        edit(ARMENIA, 'adjectives: [arménien]', 'metonyms: [le palais]\nadjectives: [arménien]'),
        edit(
          SIOUNIK,
          'partOf:',
          'metonyms: [le palais]\nadjectives: [arménien]\nsearchTerms: [Erevan]\npartOf:',
        ),
      ],
      { code, field: 'metonyms[0]' },
      { code, field: 'adjectives[0]' },
      { code, field: 'searchTerms[0]' },
    ],
    [
      'a name in another language',
      [
        edit(ARMENIA, 'adjectives:', 'foreignNames: { hy: [Հայաստան], ro: [Łosia] }\nadjectives:'),
        edit(SIOUNIK, 'partOf:', 'foreignNames:\n  ru: [Сюник, ՀԱՅԱՍՏԱՆ]\npartOf:'),
        edit(OTSC, 'members:', 'searchTerms: [losia]\nmembers:'),
      ],
      { code, file: OTSC, field: 'searchTerms[0]', found: 'armenie.yaml' },
      { code, file: SIOUNIK, line: 6, column: 15, field: 'foreignNames.ru[1]' },
    ],
    ['but one actor may have a name twice', edit(PACHINIAN, '[P', '[nikol pachinian, P')],
  ]);
});

describe('spellings: our own words name an actor as the site does', () => {
  const code = 'autre-graphie';
  const aliases = edit(
    PACHINIAN,
    '[Pachinian]',
    '[Pachinian, N. Pachinian, Pashinyan, Nikol Pashinyan, Pachynian]',
  );
  testCases([
    [
      'an alias that is another spelling, in data and in bodies',
      [
        aliases,
        edit(PACHINIAN, 'Premier ministre de l’Arménie', 'Nikol Pashinyan, premier ministre'),
        append(SUMMIT, '\n## Ce que dit Pashinyan\n\nPachynian s’en va.\n'),
      ],
      { code, file: PACHINIAN, field: 'description', nearest: 'Nikol Pachinian' },
      { code, file: SUMMIT, line: 39, found: '« Pashinyan »', nearest: 'Pachinian' },
      { code, file: SUMMIT, line: 41, found: '« Pachynian »', nearest: 'Pachinian' },
    ],
    [
      'a name in another language, unless we use it too',
      [
        edit(
          ARMENIA,
          'adjectives:',
          'metonyms: [Naïri]\nforeignNames: { es: [Armenia], en: [Naïri] }\nadjectives:',
        ),
        edit(RAID, 'summary: Deux villages', 'summary: Naïri se tait, deux villages d’Armenia'),
      ],
      { code, file: RAID, field: 'summary', found: '« Armenia »', nearest: 'Arménie' },
    ],
    [
      'but not what is quoted, what others wrote, nor initials, another name or an adjective',
      [
        aliases,
        edit(OTSC, '[OTSC]', '[OTSC, CSTO, Traité de Tachkent]'),
        edit(ARMENIA, 'adjectives:', 'aliases: [Hayastan]\nadjectives:'),
        append(
          SUMMIT,
          '\nN. Pachinian, dit « Pashinyan », parle de la CSTO, du Traité de Tachkent et du Hayastan arménien : <Quotation id="a" by="armenie" date="2022">Pashinyan</Quotation>.\n',
        ),
        edit(SUMMIT, 'title: Sommet tendu', 'title: Pashinyan seul'),
      ],
    ],
  ]);
});

describe('mentions: an article declares the actors that it names, and no others', () => {
  const declareOtsc = edit(RAID, 'actors: [siounik,', 'actors: [otsc, siounik,');
  const note = edit(
    RAID,
    '\n> Une',
    '\n<EditorialNote>\nL’OTSC se tait.\n</EditorialNote>\n\n> Une',
  );
  testCases([
    [
      'an actor that is never named',
      declareOtsc,
      { code: 'acteur-jamais-nomme', file: RAID, line: 21, field: 'actors[0]', found: 'otsc' },
    ],
    [
      'an actor that is named and not declared',
      edit(SUMMIT, 'actors: [armenie, otsc, ', 'actors: [armenie, '),
      { code: 'acteur-non-declare', file: SUMMIT, line: 26, found: '§ 1 : otsc' },
    ],
    [
      'an actor that is named by an alias',
      edit(RAID, 'avant l’hiver.', 'avant l’hiver, dit Pachinian.'),
      { code: 'acteur-non-declare', line: 27, found: 'nikol-pachinian' },
    ],
    [
      'an actor that is quoted',
      append(SUMMIT, '\nIl dit <Quotation id="a" by="siounik" date="2022">assez</Quotation>.\n'),
      {
        code: 'acteur-non-declare',
        file: SUMMIT,
        line: 39,
        column: 8,
        found: '<Quotation> : siounik',
      },
    ],
    [
      'an adjective is no mention',
      edit(RAID, 'L’Arménie n’a reçu', 'Le camp arménien n’a reçu'),
      { code: 'acteur-jamais-nomme', found: 'armenie' },
    ],
    ['a mention in a note is enough', [declareOtsc, note]],
    ['a mention in a note needs no declaration', note],
  ]);
});

describe('topic-actors: the actor of a topic takes part in one of its events', () => {
  const file = 'content/topics/garanties.yaml';
  const ofGuarantees = (actor: string) =>
    edit(file, 'Les promesses.', `Les promesses.\nactor: ${actor}`);
  testCases([
    ['it does', ofGuarantees('siounik')],
    [
      'it does not',
      ofGuarantees('nikol-pachinian'),
      {
        code: 'acteur-hors-du-theme',
        file,
        line: 3,
        found: 'nikol-pachinian',
      },
    ],
    ['and an unknown one is told once', ofGuarantees('otcs'), { code: 'reference-inconnue' }],
  ]);
});

describe('copies: nothing is there twice', () => {
  const code = 'copie';
  const again = (file: string) => file.replace(/(?=\.\w+$)/, '-bis');
  const twice = (file: string) => copy(file, again(file));
  const draft = 'content/articles/a.mdx';
  const found = (file: string) => ({ code, file: again(file), found: file });
  const address = (file: string, path: string) =>
    edit(file, '  author:', `  address: ${path}\n  author:`);
  testCases([
    [
      'no statement, but for its id',
      [STANCE, PREDICTION, SYNTHESIS].map(twice),
      ...[PREDICTION, STANCE, SYNTHESIS].map(found),
    ],
    ['unless something differs', [twice(STANCE), edit(again(STANCE), 'sa déception', 'sa peine')]],
    [
      'no title of ours, whatever differs elsewhere',
      [
        twice(SUMMIT_EVENT),
        edit(again(SUMMIT_EVENT), 'Les alliés', 'Quatre alliés'),
        edit(again(SUMMIT_EVENT), '"2022-11-23"', '"2022-11-22"'),
      ],
      { ...found(SUMMIT_EVENT), line: 1, field: 'title' },
    ],
    [
      'no topic of one name',
      [
        write('content/topics/neuf.yaml', 'name: CAUCASE\ndescription: Un thème.\n'),
        edit(RAID, '[caucase, garanties]', '[caucase, garanties, neuf]'),
      ],
      { code, file: 'content/topics/neuf.yaml', found: 'content/topics/caucase.yaml:1' },
    ],
    [
      'no country of one code',
      [
        write(
          'content/actors/hayastan.yaml',
          'name: Hayastan\nkind: country\ndefiniteArticle: le\niso: AM\ndescription: Pays.\n',
        ),
        edit(SUMMIT_EVENT, 'actors: [armenie', 'actors: [hayastan, armenie'),
      ],
      {
        code,
        file: 'content/actors/hayastan.yaml',
        line: 4,
        field: 'iso',
        found: 'armenie.yaml:6',
      },
      { code: 'acteur-hors-des-articles-cites', file: SUMMIT_EVENT },
    ],
    [
      'no sentence, wherever the other stands',
      edit(
        SYNTHESIS,
        'Un an plus tard, elle l’est encore.',
        'Le sommet finit mal, écrit Le Quotidien.',
      ),
      { code, file: SITE, field: 'answer[0].text', found: `${SYNTHESIS}:` },
    ],
    [
      'no article of one title: a draft gives way, wherever it stands',
      [copy(RAID, draft), edit(draft, 'topics: [', 'draft: true\ntopics: [')],
      { code, file: draft, line: 2, field: 'title', found: RAID },
    ],
    [
      'no article of one address, whatever stands before and after it',
      [
        edit(SUMMIT, 'https://quotidien.example/sommet', 'http://www.quotidien.example/sommet/#a'),
        address(RAID, 'https://quotidien.example/sommet'),
      ],
      { code, file: RAID, field: 'source.address', found: SUMMIT },
    ],
    ['but another page', address(RAID, 'https://quotidien.example/sommet?page=2')],
  ]);
});

describe('orphans: nothing is out of reach', () => {
  const code = 'page-isolee';
  const other = 'content/articles/autre.mdx';
  const another = [
    copy(RAID, other),
    rewrite(other, (text) => text.replaceAll(/^(.*(?:title|summary|text): .*)$/gm, '$1 Bis.')),
  ];
  testCases([
    [
      'an actor',
      write(
        'content/actors/iran.yaml',
        'name: Iran\nkind: country\ndefiniteArticle: l’\niso: IR\ndescription: Pays.\n',
      ),
      { code, file: 'content/actors/iran.yaml', line: 1, found: 'iran' },
    ],
    [
      'a topic',
      write('content/topics/commerce.yaml', 'name: Commerce\ndescription: Les échanges.\n'),
      { code, file: 'content/topics/commerce.yaml' },
    ],
    ['an article', another, { code, file: other, expected: 'draft: true' }],
    ['but a draft may be', [...another, edit(other, 'topics:', 'draft: true\ntopics:')]],
  ]);
});

describe('open questions: nothing is left to be written', () => {
  const code = 'reste-a-completer';
  testCases([
    [
      'in data and in bodies, drafts or not',
      [
        edit(RAID, 'topics: [', 'draft: true\ntopics: ['),
        edit(RAID, 'Deux villages sont visés, et personne ne vient.', '"à compléter : une phrase"'),
        edit(RAID, 'caucase, garanties', 'a-completer, garanties'),
        append(RAID, '\nÀ compléter : les lignes 3 à 5.\n'),
        edit(ARMENIA, 'Pays du Caucase du Sud.', 'à compléter'),
      ],
      { code, file: ARMENIA, field: 'description', expected: 'un texte' },
      { code, file: RAID, field: 'summary', expected: 'une phrase' },
      { code, file: RAID, field: 'topics[0]', expected: 'un identifiant du corpus' },
      { code, file: RAID, line: 32, expected: 'les lignes 3 à 5.' },
    ],
    [
      'inside a text, in headings and in notes too',
      [
        edit(ARMENIA, 'Pays du Caucase du Sud.', 'Pays (À COMPLETER).'),
        edit(RAID, 'Deux villages sont visés, et', 'Deux villages [à vérifier] sont visés, et'),
        append(RAID, '\n## TODO\n\nUn[^1].\n\n[^1]: FIXME\n'),
        append(SUMMIT, '\n<EditorialNote>\nLorem ipsum.\n</EditorialNote>\n\nUn XXX.\n'),
      ],
      { code, file: ARMENIA, field: 'description', found: '« (À COMPLETER) »' },
      { code, file: SUMMIT, line: 39, found: '« Lorem ipsum »' },
      { code, file: SUMMIT, line: 43, found: '« XXX »' },
      { code, file: RAID, field: 'summary', found: '« [à vérifier] »' },
      { code, file: RAID, line: 31, found: '« TODO »' },
      { code, file: RAID, line: 35, found: '« FIXME »' },
    ],
    [
      'in the prose of the site about itself, whose signs are verified too',
      [
        write('content/pages/a.mdx', '---\ntitle: Un\n---\n\nTBD\n'),
        write('content/pages/b.mdx', 'Un m\u043Et.\n'),
      ],
      { code, file: 'content/pages/a.mdx', line: 5, found: '« TBD »' },
      { code: 'ecritures-melees', file: 'content/pages/b.mdx', line: 1 },
    ],
    [
      'but an address, a century and a word that contains one may stand',
      [
        edit(SUMMIT, 'https://quotidien.example/sommet', 'https://quotidien.example/TODO'),
        append(RAID, '\nLe XXXe traité, todo incluido, et METODOS.\n'),
      ],
    ],
    ['but a text may speak of completing', append(RAID, '\nUn dossier à compléter : le leur.\n')],
  ]);
});
