import { describe } from 'vitest';
import {
  PREDICTION,
  RAID,
  RAID_EVENT,
  STANCE,
  SUMMIT,
  SUMMIT_EVENT,
  SIOUNIK,
  SITE,
} from '../../fixtures/corpus.ts';
import { append, edit } from '../../fixtures/project.ts';
import { testCases } from '../cases.ts';

describe('quotes: each stands once, in one passage', () => {
  const code = 'citation-introuvable';
  testCases([
    [
      'one that is nowhere is refused, with the nearest sentence',
      edit(SUMMIT_EVENT, 's’est tenu le 23 novembre', 's’est ouvert le 23 novembre'),
      {
        code,
        file: SUMMIT_EVENT,
        line: 15,
        column: 12,
        field: 'citations[0].quote',
        nearest: '« Le sommet de l’OTSC s’est tenu le 23 novembre 2022. » (§ 1, content/articles',
      },
    ],
    [
      'none is nearest where no sentence has a word of it',
      edit(STANCE, 'Nous attendions davantage', 'Parfaitement inconnu'),
      { code, nearest: undefined },
    ],
    [
      'one of a heading is refused',
      edit(STANCE, 'Nous attendions davantage', 'La fin du sommet'),
      { code },
    ],
    [
      'one that spans two passages is refused',
      edit(RAID_EVENT, 'des tirs visent deux villages du Siounik', 'aucune aide. Des négociations'),
      { code },
    ],
    [
      'one that is found twice is refused',
      edit(RAID, 'avant l’hiver.', 'avant l’hiver, oui, s’ouvriront avant l’hiver.'),
      { code: 'citation-ambigue', file: PREDICTION, found: '2 fois : § 2, § 2' },
    ],
    [
      'one of a note is refused',
      edit(STANCE, 'Nous attendions davantage', 'qui présidait la séance'),
      { code: 'citation-dans-une-note', found: 'la ligne 35' },
    ],
    [
      'one that cuts a word is refused',
      edit(STANCE, 'Nous attendions davantage', 'Nous attendions dav'),
      { code: 'citation-coupee' },
    ],
    [
      'that of a key point and that of a personal passage are checked',
      [
        edit(RAID, 'quote: n’a reçu aucune aide', 'quote: n’a pas reçu d’aide'),
        edit(RAID, 'topics:', 'personal: [Parfaitement inconnu]\ntopics:'),
      ],
      { code, file: RAID, field: 'keyPoints[1].quote' },
      { code, file: RAID, field: 'personal[0]' },
    ],
    [
      'that of a prediction is taken whatever its spaces, apostrophes and dots',
      [
        edit(RAID, 'avant l’hiver.', 'avant l’hiver…'),
        edit(PREDICTION, 's’ouvriront avant l’hiver', "s'ouvriront\u00A0avant\n    l'hiver..."),
      ],
    ],
    [
      'the nearest sentence shares most words, not the small ones most often',
      [
        append(
          SUMMIT,
          '\nLe soir de l’été, le ministre, le chef, le préfet, le maire, le juge, le général, le garde et le secrétaire de l’État sont venus.\n',
        ),
        edit(SUMMIT_EVENT, 's’est tenu le 23', 's’est tenue le 23'),
      ],
      { code, nearest: '« Le sommet de l’OTSC s’est tenu le 23 novembre 2022. »' },
    ],
  ]);
});

describe('body quotations: each has a speaker, an occasion and a passage', () => {
  const by = 'by="nikol-pachinian"';
  const date = 'date="2022-11-23"';
  const event = 'event="sommet-d-erevan"';
  /** One more quotation, with those attributes, at the end of the article. */
  const quoting = (...attributes: string[]) =>
    append(
      SUMMIT,
      `\nIl ajoute : <Quotation id="assez" ${attributes.join(' ')}>Assez</Quotation>.\n`,
    );
  const place = { file: SUMMIT, line: 39, column: 13 };
  testCases([
    ['a date', quoting(by, date)],
    ['an event', quoting(by, event, 'translated')],
    [
      'a note is no passage',
      edit(
        SUMMIT,
        'la séance.',
        `la séance, dit <Quotation id="assez" ${by} ${date}>Assez</Quotation>.`,
      ),
      { code: 'declaration-dans-une-note', file: SUMMIT, line: 36 },
    ],
    [
      'a final stop',
      edit(SUMMIT, 'Nous attendions davantage<', 'Nous attendions davantage.<'),
      { code: 'point-final', file: SUMMIT, nearest: 'Nous attendions davantage' },
    ],
    [
      'an unknown speaker',
      quoting('by="nicol-pachinian"', date),
      { ...place, code: 'declaration-sans-auteur', nearest: 'nikol-pachinian' },
    ],
    [
      'one who is not of the event, nor of whom takes part',
      [
        quoting('by="siounik"', event),
        edit(SUMMIT, 'actors: [armenie,', 'actors: [siounik, armenie,'),
      ],
      {
        ...place,
        code: 'declaration-hors-de-l-evenement',
        expected: 'sommet-d-erevan, ou une personne qui relève de l’un d’eux : armenie, otsc',
        found: 'siounik',
      },
    ],
    ['one who takes part', quoting('by="armenie"', event)],
    ['no speaker', quoting(date), { ...place, code: 'declaration-sans-auteur', found: 'rien' }],
    ['two occasions', quoting(by, date, event), { ...place, code: 'declaration-sans-occasion' }],
    ['no occasion', quoting(by), { ...place, code: 'declaration-sans-occasion' }],
    [
      'an unknown event',
      quoting(by, 'event="sommet-erevan"'),
      { ...place, code: 'reference-inconnue', nearest: 'sommet-d-erevan' },
    ],
    [
      'a day that does not exist',
      quoting(by, 'date="2022-11-31"'),
      { ...place, code: 'valeur-refusee', expected: 'un jour qui existe' },
    ],
  ]);
});

describe('chronology: nothing precedes what it must follow', () => {
  const code = 'date-apres-les-articles';
  const dated = (date: string) => edit(SUMMIT_EVENT, '"2022-11-23"', `"${date}"`);
  const alsoRaid = [
    edit(SUMMIT_EVENT, 'citations:', 'contrast: Un seul le date.\ncitations:'),
    append(SUMMIT_EVENT, '  - article: tirs-au-siounik\n    quote: deux villages du Siounik\n'),
  ];
  const corrected = (...days: string[]) => {
    const all = days
      .map((day, index) => `  - date: "${day}"\n    text: Le nom ${String(index)} était faux.\n`)
      .join('');
    return edit(SUMMIT, 'actors: [armenie', `corrections:\n${all}actors: [armenie`);
  };
  testCases([
    [
      'an event after every article that reports it',
      dated('2022-11-25'),
      { code, file: SUMMIT_EVENT, line: 3, field: 'date', expected: 'du 24 novembre 2022' },
    ],
    ['an event before the last of several articles', [dated('2023-09-25'), ...alsoRaid]],
    ['an event after the last of several', [dated('2023-09-26'), ...alsoRaid], { code }],
    ['an event that may have begun before', dated('2022-11-24/2022-11-30')],
    ['an event at the latest after the article', dated('[..2022-11-25]'), { code }],
    ['a stance', edit(STANCE, '"2022-11-23"', '"2023"'), { code, file: STANCE }],
    ['a prediction', edit(PREDICTION, '"2023-09-25"', '"2032"'), { code, file: PREDICTION }],
    [
      'quoted words',
      append(
        SUMMIT,
        '\nElle dit <Quotation id="oui" by="armenie" date="2023-11">Oui</Quotation>.\n',
      ),
      { code, file: SUMMIT, line: 39, found: 'novembre 2023' },
    ],
    [
      'a publication before the article',
      edit(RAID, 'published: "2026-11-21"', 'published: "2016-11-21"'),
      { code: 'jour-trop-tot', file: RAID, field: 'published', expected: '25 septembre 2023' },
    ],
    [
      'a correction before the publication, or before the one above it',
      corrected('2026-11-20', '2026-12-02', '2026-12-01'),
      { code: 'jour-trop-tot', file: SUMMIT, line: 23, field: 'corrections[0].date' },
      { code: 'jour-trop-tot', file: SUMMIT, line: 27, field: 'corrections[2].date' },
    ],
    ['corrections in order', corrected('2026-11-21', '2026-12-01', '2026-12-01')],
  ]);
});

describe('certainty: an event is confirmed from outside', () => {
  const confirmed = (address: string) =>
    edit(
      SUMMIT_EVENT,
      'certainty: rapporte',
      `certainty: confirme\nconfirmedBy: { name: Agence, kind: agence, address: "${address}" }`,
    );
  testCases([
    ['by another', confirmed('https://agence.example/depeche')],
    [
      'not by an article of ours',
      confirmed('https://www.quotidien.example/autre'),
      { code: 'confirmation-par-un-article', field: 'confirmedBy.address', found: 'sommet-tendu' },
    ],
  ]);
});

describe('stances: one in words needs a quotation of the actor', () => {
  const code = 'parole-sans-declaration';
  testCases([
    [
      'in the passage cited',
      edit(STANCE, 'Nous attendions davantage', 'laissée seule'),
      { code, file: STANCE, line: 4, field: 'basis', found: 'sommet-tendu § 1' },
    ],
    [
      'not of another',
      [
        edit(STANCE, 'actor: armenie', 'actor: siounik'),
        edit(SITE, '- actor: armenie', '- actor: siounik'),
        edit(SUMMIT, 'L’Arménie dit', 'L’Arménie, Siounik compris, dit'),
        edit(SUMMIT, 'actors: [armenie,', 'actors: [armenie, siounik,'),
      ],
      { code, expected: 'siounik' },
    ],
    [
      'but one in acts does not',
      [
        edit(STANCE, 'basis: parole', 'basis: acte'),
        edit(STANCE, 'Nous attendions davantage', 'laissée seule'),
      ],
    ],
  ]);
});

describe('stances: a judgement has a judge of the article, and the date of its words', () => {
  const judged = (judge: string, date = '2022-11-24') => [
    edit(STANCE, 'basis: parole', `basis: analyse\n${judge}`),
    edit(STANCE, '"2022-11-23"', `"${date}"`),
  ];
  const group = edit(STANCE, 'Nous attendions davantage', 'les délégations sont reparties');
  const late = { code: 'position-avant-son-juge', file: STANCE, field: 'date' };
  testCases([
    ['the author', judged('judge: auteur')],
    ['an actor named', judged('judge: otsc')],
    ['an actor quoted', judged('judge: nikol-pachinian')],
    [
      'not an actor of another article',
      judged('judge: siounik'),
      { code: 'juge-absent-de-l-article', file: STANCE, line: 5, field: 'judge' },
    ],
    [
      'dated before the article',
      judged('judge: auteur', '2022'),
      { ...late, nearest: '2022-11-24' },
    ],
    ['dated on the occasion of quoted words', judged('judge: nikol-pachinian', '2022-11-23')],
    ['dated before quoted words', judged('judge: nikol-pachinian', '2022-11-22'), late],
    ['a group that the passage names', [...judged('judgeGroup: les délégations'), group]],
    [
      'a group that the passage does not name',
      [...judged('judgeGroup: des diplomates'), group],
      { code: 'groupe-absent-du-paragraphe', file: STANCE, field: 'judgeGroup' },
    ],
    [
      'a group that makes a prediction and is not named',
      edit(PREDICTION, 'speaker: auteur', 'speakerGroup: des diplomates'),
      { code: 'groupe-absent-du-paragraphe', file: PREDICTION, field: 'speakerGroup' },
    ],
  ]);
});

describe('predictions: the article tells of who predicts, another passage of what became of it', () => {
  const by = (speaker: string) => edit(PREDICTION, 'speaker: auteur', `speaker: ${speaker}`);
  const outcome = (article: string, quote: string) =>
    edit(
      PREDICTION,
      'status: sans-suite\n  summary: Le corpus n’en dit rien de plus.',
      `status: confirmee\n  summary: Oui.\n  citations:\n    - { article: ${article}, quote: ${quote} }`,
    );
  const field = 'outcome.citations[0].quote';
  testCases([
    ['an actor that the article names', by('siounik')],
    [
      'an actor of another article',
      by('nikol-pachinian'),
      { code: 'auteur-absent-de-l-article', file: PREDICTION, field: 'speaker', line: 1 },
    ],
    ['another passage', outcome('tirs-au-siounik', 'n’a reçu aucune aide')],
    [
      'its own passage',
      outcome('tirs-au-siounik', 'Des négociations'),
      { code: 'suite-dans-la-prevision', file: PREDICTION, field, found: 'tirs-au-siounik § 2' },
    ],
    [
      'an article that is older',
      outcome('sommet-tendu', 'aucun document'),
      {
        code: 'suite-avant-la-prevision',
        file: PREDICTION,
        field,
        expected: 'prévision, du 25 septembre 2023',
        found: 'sommet-tendu § 3, 24 novembre 2022',
      },
    ],
  ]);
});

describe('a file that cannot be read', () => {
  testCases([
    [
      'is not called unknown or missing by others',
      edit(SIOUNIK, 'partOf: armenie', 'partof: armenie'),
      { code: 'champ-absent', file: SIOUNIK },
      { code: 'champ-inconnu', file: SIOUNIK, nearest: 'partOf' },
    ],
  ]);
});

describe('cited actors: a statement is about actors of the articles that it cites', () => {
  const code = 'acteur-hors-des-articles-cites';
  testCases([
    [
      'whom it declares',
      edit(PREDICTION, 'actors: [', 'actors: [otsc, '),
      { code, file: PREDICTION, field: 'actors[0]', found: 'otsc' },
    ],
    [
      'whom it names',
      edit(SITE, 'Les délégations la quittent', 'Les délégations et le Siounik la quittent'),
      { code, file: SITE, field: 'glance[0].sentences[0].text', found: 'siounik' },
    ],
  ]);
});
