import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { create } from '../../src/cli/new/create.ts';
import { validCorpus } from '../fixtures/corpus.ts';
import { temporaryProject } from '../fixtures/project.ts';

let project: ReturnType<typeof temporaryProject>;
beforeEach(() => {
  project = temporaryProject(validCorpus());
});
afterEach(() => {
  project.remove();
});

type Flags = Record<string, string | readonly string[]>;
const run = (kind: string, flags: Flags, ask?: (question: string) => Promise<string>) =>
  create(
    project.root,
    kind,
    new Map(Object.entries(flags).map(([name, value]) => [name, [value].flat()])),
    ask,
  );
const written = (path: string) => readFileSync(join(project.root, path), 'utf8');

const JUDGED: Flags = {
  actor: 'armenie',
  toward: 'otsc',
  level: 'distance',
  basis: 'analyse',
  date: '2022-11-24',
  'dating.basis': 'stated',
  'dating.from': 'date de l’article',
  summary: 'L’Arménie s’estime seule.',
  'citations.0.article': 'sommet-tendu',
  'citations.0.quote': 'laissée seule face à son voisin',
};
const STANCE: Flags = { ...JUDGED, judge: 'auteur' };

test('flags make a stance, under an id of its actors and year', async () => {
  expect(await run('stance', STANCE)).toBe(
    'content/stances/armenie-otsc-2022-2.yaml est écrit. Rien n’y manque.',
  );
  expect(written('content/stances/armenie-otsc-2022-2.yaml')).toMatchInlineSnapshot(`
    "actor: armenie
    toward: otsc
    level: distance
    basis: analyse
    date: "2022-11-24"
    dating:
      basis: stated
      from: date de l’article
    summary: L’Arménie s’estime seule.
    citations:
      - article: sommet-tendu
        quote: laissée seule face à son voisin
    judge: auteur
    "
  `);
});

test('lists take ids joined by commas, and texts one by one', async () => {
  await run('actor', {
    kind: 'person',
    name: 'Ana Tole',
    role: 'ministre',
    of: 'armenie,otsc',
    aliases: ['Tole', 'Tole, Ana'],
    description: 'Une ministre.',
    'foreignNames.ru': ['Толе', 'Ана Толе'],
  });
  const file = written('content/actors/ana-tole.yaml');
  expect(file).toContain('\nof:\n  - armenie\n  - otsc\naliases:\n  - Tole\n  - Tole, Ana\n');
  expect(file).toContain('\nforeignNames:\n  ru:\n    - Толе\n    - Ана Толе\n');
});

test('only what the schema demands is asked, again until it is right', async () => {
  const answers = [
    ...['Fin de session', 'bal', 'decision', '2022-11-23', 'stated', 'donnée'],
    ...['Erevan', 'caucase', 'armenie, otsc', 'caucase', 'La session finit.', 'rapporte'],
    ...['sommet-tendu', 'aucun document n’a été adopté'],
  ];
  const asked: string[] = [];
  const outcome = await run('event', {}, (question) => {
    asked.push(question.split(' : ')[0] ?? '');
    return Promise.resolve(answers.shift() ?? '');
  });
  expect(asked.join(' ')).toMatchInlineSnapshot(
    `"title kind kind date dating.basis dating.from place region actors topics summary certainty citations[0].article citations[0].quote"`,
  );
  expect(outcome).toContain('Rien n’y manque');
});

test('a rule between fields asks for what it demands', async () => {
  const asked: string[] = [];
  await run('stance', JUDGED, (question) => {
    asked.push(question);
    return Promise.resolve('auteur');
  });
  expect(asked).toEqual([expect.stringMatching(/^judge : un juge .+\n> $/)]);
});

test('an article is a draft whose open questions are reported', async () => {
  const report = await run('article', {
    title: 'Une visite écourtée',
    summary: 'Deux phrases.',
    date: '2022-12',
    'dating.basis': 'inferred',
    'dating.from': 'mois déduit du texte',
    'source.title': 'Visite écourtée',
    'source.publisher': 'Le Quotidien',
    'source.author': 'inconnu',
    'source.nature': 'depeche',
    actors: 'armenie',
    topics: 'caucase',
  });
  const text = written('content/articles/une-visite-ecourtee.mdx');
  expect(text).toMatch(/^draft: true$[^]*\n---\n\nÀ compléter : le compte rendu/m);
  expect(report).toContain('keyPoints[0].text');
});

test.each([
  ['without a field that is demanded', 'topic', { name: 'Mer' }, 'champ-absent  description'],
  ['with an unknown field', 'stance', { ...STANCE, juge: 'auteur' }, 'champ-inconnu  juge'],
  ['with a taken id', 'stance', { ...STANCE, id: 'armenie-otsc-2022' }, 'existe déjà'],
  ['with an accent in its id', 'stance', { ...STANCE, id: 'Arménie' }, 'sans accent'],
  ['of an unknown kind', 'positions', {}, 'attendu, article, actor, topic, event'],
])('nothing is written %s', async (_, kind, flags, reason) => {
  const before = JSON.stringify(project.files());
  await expect(run(kind, flags)).rejects.toThrow(reason);
  expect(JSON.stringify(project.files())).toBe(before);
});
