import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { create } from '../../src/cli/new/create.ts';
import { readCommandLine } from '../../src/cli/new/flags.ts';
import { Abandoned, type Prompter } from '../../src/cli/new/prompter.ts';
import { terminal } from '../../src/cli/new/terminal.ts';
import { validCorpus } from '../fixtures/corpus.ts';
import { temporaryProject } from '../fixtures/project.ts';

let project: ReturnType<typeof temporaryProject>;
beforeEach(() => {
  project = temporaryProject(validCorpus());
});
afterEach(() => {
  project.remove();
});

const run = (args: readonly string[], prompter?: Prompter) =>
  create(project.root, readCommandLine(args), prompter);
const written = (path: string) => readFileSync(join(project.root, path), 'utf8');

/** Answers questions in order, and keeps what was asked and what was refused. */
function scripted(answers: readonly (string | readonly string[] | boolean)[]) {
  const left = [...answers];
  const told: string[] = [];
  const next = (question: string) => {
    const answer = left.shift();
    if (answer === undefined) throw new Error(`No answer to: ${question}`);
    return answer;
  };
  const prompter: Prompter = {
    text: (question, { check, initial }) => {
      for (;;) {
        const given = next(question);
        const answer = given === '=' ? (initial ?? '') : String(given);
        const refusal = check(answer);
        told.push(`${question} ${answer}`);
        if (refusal === undefined) return Promise.resolve(answer);
        told.push(`  ${refusal}`);
      }
    },
    choose: (question, options) => {
      const answer = String(next(question));
      expect(options.map(({ value }) => value)).toContain(answer);
      told.push(`${question} ${answer}`);
      return Promise.resolve(answer);
    },
    chooseSeveral: (question, options) => {
      const answer = next(question) as readonly string[];
      expect(options.map(({ value }) => value)).toEqual(expect.arrayContaining([...answer]));
      told.push(`${question} ${answer.join(', ')}`);
      return Promise.resolve([...answer]);
    },
    confirm: (question) => Promise.resolve(Boolean(next(question))),
  };
  return { prompter, told, left };
}

describe('by questions', () => {
  test('an event: what the schema and its rules ask, each answer checked at once', async () => {
    const { prompter, told, left } = scripted([
      'Fin de la session',
      'decision',
      ...['23 novembre', '2022-11-23'],
      ...['stated', 'donnée par l’article'],
      'Erevan',
      'caucase',
      ['armenie', 'otsc'],
      ['caucase'],
      'La session finit sans texte.',
      'sans-preuve',
      ...['sommet-tendu', 'un document a été adopté', 'aucun document n’a été adopté', ''],
      false,
      'Le Quotidien',
      [],
      '=',
    ]);
    const outcome = await run(['event'], prompter);
    expect(left).toEqual([]);
    expect(told.join('\n')).toMatchInlineSnapshot(`
      "Titre. Fin de la session
      Nature : combat, sommet, declaration, decision, evolution ou renversement. decision
      Date EDTF : 2022-11, 2022-10-11~ (vers), 2023-09-19/2023-09-20 (durée), [2022-09-21..2022-10-11] (un jour entre les deux), [..2025-04-05] (au plus tard). 23 novembre
        Attendu : une date EDTF : AAAA, AAAA-MM ou AAAA-MM-JJ, suivie de ~ si elle est approchée, « a/b » pour une durée, « a~/b~ » pour une durée inconnue entre deux, « [a..b] » pour un jour inconnu entre deux, « [..b] » pour « au plus tard ».
      Date EDTF : 2022-11, 2022-10-11~ (vers), 2023-09-19/2023-09-20 (durée), [2022-09-21..2022-10-11] (un jour entre les deux), [..2025-04-05] (au plus tard). 2022-11-23
      Comment la date est connue : stated (donnée), inferred (déduite), external (source extérieure). stated
      Ce qui donne la date, en mots. donnée par l’article
      Lieu. Erevan
      Région de la chronologie. caucase
      Identifiants d’acteurs. armenie, otsc
      Identifiants de thèmes. caucase
      Résumé, dans nos mots. La session finit sans texte.
      Certitude : confirme, rapporte ou sans-preuve. sans-preuve
      Identifiant de l’article. sommet-tendu
      Mots exacts d’un paragraphe du compte rendu, qui ne s’y lisent qu’une fois. un document a été adopté
        Attendu : des mots qui se lisent tels quels dans un paragraphe de sommet-tendu. Le plus proche : « aucun document n’a été adopté ; les délégations sont reparties le soir. » (§ 3).
      Mots exacts d’un paragraphe du compte rendu, qui ne s’y lisent qu’une fois. aucun document n’a été adopté
      Trois à huit mots du texte source, pour mener à cette phrase de l’original. (facultatif) 
      À qui le fait est attribué, si ce n’est pas simplement à l’article. Le Quotidien
      Que dire de plus, s’il y a lieu ? 
      Identifiant : le nom du fichier et de l’adresse, qui ne changera plus. fin-de-la-session"
    `);
    expect(outcome).toMatchInlineSnapshot(`
      "content/events/fin-de-la-session.yaml est écrit.
      Rien n’y manque. Pour tout vérifier : npm run check. Pour le voir : npm run dev."
    `);
    expect(written('content/events/fin-de-la-session.yaml')).toMatchInlineSnapshot(`
      "title: Fin de la session
      kind: decision
      date: "2022-11-23"
      dating:
        basis: stated
        from: donnée par l’article
      place: Erevan
      region: caucase
      actors:
        - armenie
        - otsc
      topics:
        - caucase
      summary: La session finit sans texte.
      certainty: sans-preuve
      attributedTo: Le Quotidien
      citations:
        - article: sommet-tendu
          quote: aucun document n’a été adopté
      "
    `);
  });

  test('an actor: its kind decides what is asked', async () => {
    const { prompter, left } = scripted([
      'territory',
      'armenie',
      'Vallée de l’Arpa',
      'Une vallée.',
      ['aliases'],
      ...['Arpa', true, 'val d’Arpa', false],
      'vallee-de-l-arpa',
    ]);
    const outcome = await run(['actor'], prompter);
    expect(left).toEqual([]);
    expect(written('content/actors/vallee-de-l-arpa.yaml')).toMatchInlineSnapshot(`
      "kind: territory
      partOf: armenie
      name: Vallée de l’Arpa
      aliases:
        - Arpa
        - val d’Arpa
      description: Une vallée.
      "
    `);
    expect(outcome).toContain('Reste à faire');
  });

  test('an article is a draft whose open questions are told', async () => {
    const { prompter, left } = scripted([
      'Une visite écourtée',
      'Deux phrases au plus.',
      '2022-12',
      ...['inferred', 'mois déduit du texte'],
      '=',
      ...['Visite écourtée', 'Le Quotidien', 'inconnu', 'depeche'],
      ['address'],
      ...['http//quotidien', 'https://quotidien.example/visite'],
      ['armenie'],
      ['caucase'],
      '=',
    ]);
    const outcome = await run(['article'], prompter);
    expect(left).toEqual([]);
    const text = written('content/articles/une-visite-ecourtee.mdx');
    expect(text).toMatch(/^draft: true$/m);
    expect(text).toMatch(/\n---\n\nÀ compléter : le compte rendu, dans vos mots\.\n$/);
    expect(outcome).toContain('keyPoints[0].text');
  });
});

describe('by flags, without a terminal', () => {
  const stance = [
    'stance',
    ...['--actor', 'armenie', '--toward', 'otsc', '--level', 'distance', '--basis', 'analyse'],
    ...['--date', '2022-11-24', '--dating.basis', 'stated', '--dating.from', 'date de l’article'],
    ...['--summary', 'L’Arménie s’estime seule.', '--citations.0.article', 'sommet-tendu'],
    ...['--citations.0.quote', 'laissée seule face à son voisin'],
  ];

  test('a stance is written, under an id made of its actors and year', async () => {
    expect(await run([...stance, '--judge', 'auteur'])).toMatchInlineSnapshot(`
      "content/stances/armenie-otsc-2022-2.yaml est écrit.
      Rien n’y manque. Pour tout vérifier : npm run check. Pour le voir : npm run dev."
    `);
    expect(written('content/stances/armenie-otsc-2022-2.yaml')).toMatchInlineSnapshot(`
      "actor: armenie
      toward: otsc
      level: distance
      basis: analyse
      judge: auteur
      date: "2022-11-24"
      dating:
        basis: stated
        from: date de l’article
      summary: L’Arménie s’estime seule.
      citations:
        - article: sommet-tendu
          quote: laissée seule face à son voisin
      "
    `);
  });

  test.each([
    ['a rule between fields', stance],
    ['an unknown level', [...stance, '--judge', 'auteur', '--level', 'ruptur']],
    ['a name in place of an id', [...stance, '--judge', 'Arménien']],
    ['a name that is near no id', [...stance, '--judge', 'Étienne Dupont']],
    ['an unknown flag', [...stance, '--juge', 'auteur']],
    ['an unknown kind', ['positions']],
    ['nothing', []],
    ['an id that is taken', [...stance, '--judge', 'auteur', '--id', 'armenie-otsc-2022']],
    ['an id with an accent', [...stance, '--judge', 'auteur', '--id', 'Arménie']],
    ['no field', ['topic']],
  ])('refuses %s, and writes nothing', async (_, args) => {
    const before = JSON.stringify(project.files());
    await expect(run(args)).rejects.toThrowErrorMatchingSnapshot();
    expect(JSON.stringify(project.files())).toBe(before);
  });
});

describe('in a terminal', () => {
  /** Keys sent to a terminal as its questions come. */
  function typed(...keys: readonly string[]) {
    const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => input });
    const output = new PassThrough();
    const left = [...keys];
    let seen = '';
    output.on('data', (chunk: Buffer) => {
      seen += chunk.toString();
      const key = left.shift();
      if (key !== undefined) setImmediate(() => input.write(key));
    });
    return { prompter: terminal({ input, output }), seen: () => seen };
  }

  test('a text is asked again until it is right', async () => {
    const { prompter, seen } = typed('a', 'b', '\r', 'c', '\r');
    const check = (answer: string) => (answer === 'abc' ? undefined : 'Attendu : abc.');
    expect(await prompter.text('Quoi ?', { check })).toBe('abc');
    expect(seen()).toContain('Attendu : abc.');
  });

  test('several are chosen in a list that speaks French', async () => {
    const { prompter, seen } = typed('\r', 'b', '\t', '\r');
    const options = ['aa', 'bb'].map((value) => ({ value, label: value }));
    expect(await prompter.chooseSeveral('Lesquels ?', options, { atLeast: 1 })).toEqual(['bb']);
    expect(seen()).toContain('Attendu : au moins un choix.');
    expect(seen()).toContain('Chercher :');
    expect(seen()).not.toMatch(/Search|select|navigate|match|Enter|confirm|Type|Tab:/u);
  });

  test('giving up writes nothing', async () => {
    const { prompter } = typed('\u0003');
    await expect(prompter.text('Quoi ?', { check: () => undefined })).rejects.toThrow(Abandoned);
  });
});
