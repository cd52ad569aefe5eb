import { describe, expect, test } from 'vitest';
import type { Clause } from '../../../src/search/query/clauses.ts';
import { createLexicon } from '../../../src/search/query/lexicon.ts';
import { understand } from '../../../src/search/query/understand.ts';

const actor = (id: string, name: string, ...others: string[]) => ({
  path: `acteurs/${id}/`,
  label: 'Acteur',
  name,
  others,
});
const person = (id: string, name: string, role: string, of: string, ...others: string[]) => ({
  ...actor(id, name, ...others),
  role,
  of: [`acteurs/${of}/`],
});
const NAMES = [
  person('hugo', 'Victor Hugo', 'président de la Savoie', 'savoie', 'Hugo', 'Гюго'),
  person('sand', 'George Sand', 'présidente de la Savoie jusqu’en 2020', 'savoie', 'Sand'),
  person('zola', 'Émile Zola', 'ministre de la Guerre du Berry', 'berry', 'Zola'),
  actor('savoie', 'Savoie', 'savoyard', 'savoyarde', 'Chambéry', 'Savoyen', 'UE'),
  actor('savoie-du-nord', 'Savoie du Nord'),
  actor('berry', 'Berry', 'berrichon', 'Bourges'),
  actor('ligue', 'Ligue alpine', 'Ligue'),
  { path: 'themes/neige/', label: 'Thème', name: 'La neige en Savoie', others: ['flocons'] },
];
const WORDS = {
  titles: 'sommet abandon réexportation',
  others: 'nord est semblant semble drone drones obus trahi trahir indeniable mal ligue neige',
};
const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '');
const lexicon = createLexicon(
  { examples: '', years: [2022], names: NAMES },
  { titles: fold(WORDS.titles), others: WORDS.others },
);
const said = (clause: Clause) => {
  if (clause.kind === 'name') {
    return `@${clause.entries.map(({ path }) => path.split('/')[1]).join('+')}`;
  }
  if (clause.kind === 'phrase') return `"${clause.words.join(' ')}"`;
  return clause.forms[0] ?? `?${clause.typed}`;
};
const asks = (q: string) => understand(q, lexicon).clauses.map(said);

describe('names', () => {
  test.each([
    ['Savoie', ['@savoie']],
    ['de la savoie', ['@savoie']],
    ['savoyarde', ['@savoie']],
    ['Гюго', ['@hugo']],
    ['victorhugo', ['@hugo']],
    ['Savoie du Nord', ['@savoie-du-nord']],
    ['"ligue alpine"', ['@ligue']],
    ['neige en savoie', ['@neige']],
    ['flocons', ['?flocons']],
    ['UE', ['@savoie']],
    ['Hugo berry', ['@hugo', '@berry']],
    ['Victor', ['@hugo']],
    ['hugo Hugo', ['@hugo']],
  ])('« %s » asks for %j', (q, expected) => {
    expect(asks(q)).toEqual(expected);
  });

  test('say by which other name they were found', () => {
    expect(understand('Chambery', lexicon).clauses[0]).toMatchObject({ via: 'Chambéry' });
    expect(understand('savoie', lexicon).clauses[0]).not.toHaveProperty('via');
  });

  test.each([
    ['Bery du Nord', ['"bery du nord"']],
    ['Corse du Sud', ['"corse du sud"']],
    ['Victor Schoelcher', ['"victor schoelcher"']],
    ['alpine', ['?alpine']],
  ])('are not found by half: « %s »', (q, expected) => {
    expect(asks(q)).toEqual(expected);
  });
});

describe('roles', () => {
  test.each([
    ['président savoyard', ['@hugo+sand']],
    ['ancienne présidente de la Savoie', ['@sand+hugo']],
    ['homme fort de Chambéry', ['@hugo+sand']],
    ['chef d’État savoyard', ['@hugo+sand']],
    ['qui dirige la Savoie', ['@hugo+sand']],
    ['qui dirige le Berry', ['@berry']],
    ['président Hugo', ['@hugo']],
    ['ministre de la guerre berrichon', ['@zola']],
    ['ministre berrichon de la guerre', ['@zola']],
    ['ministre de la guerre', ['@zola']],
    ['président', ['?président']],
    ['chef', ['?chef']],
  ])('« %s » asks for %j', (q, expected) => {
    expect(asks(q)).toEqual(expected);
  });

  test.each([
    ['président berrichon', 'président berrichon'],
    ['chef de la diplomatie du Berry', 'chef de la diplomatie du Berry'],
    ['ministre berrichon des affaires étrangères', 'ministre berrichon des affaires étrangères'],
  ])('« %s » is nobody’s, and leads to the country', (q, nobody) => {
    const understood = understand(q, lexicon);
    expect(understood.nobody).toBe(nobody);
    expect(understood.clauses.map(said)).toEqual(['@berry']);
  });
});

describe('words', () => {
  test.each([
    ['pourquoi Hugo ne veut-il pas de drone ?', ['@hugo', 'drone']],
    ['est-ce que Bourges a trahi', ['@berry', 'trahi']],
    ['quel est le rôle de Zola', ['@zola']],
    ['drones obus', ['drone', 'obus']],
    ['pas', []],
    ['Inde', ['?Inde']],
    ['Mali', ['?Mali']],
  ])('« %s » asks for %j', (q, expected) => {
    expect(asks(q)).toEqual(expected);
  });

  test('of one family answer less well than the word', () => {
    expect(understand('trahison', lexicon).clauses[0]).toMatchObject({ forms: [] });
    expect(understand('semblant', lexicon).clauses[0]).toMatchObject({
      forms: ['semblant'],
      family: ['semblant', 'semble'],
    });
  });

  test('side by side are looked for so', () => {
    expect(understand('il est semblant', lexicon).runs).toEqual(['est semblant']);
  });
});

describe('slips', () => {
  test.each([
    ['Savvoie', ['@savoie'], 'Savoie'],
    ['Chamberi', ['@savoie'], 'Savoie'],
    ['Savoi', ['@savoie+savoie-du-nord'], undefined],
    ['reexportatoin', ['reexportation'], 'reexportation'],
    ['Emille Zola', ['@zola'], 'Émile Zola'],
  ])('« %s » asks for %j, and says so: %s', (q, expected, taken) => {
    const understood = understand(q, lexicon);
    expect(understood.clauses.map(said)).toEqual(expected);
    expect(understood.corrected[0]?.taken).toBe(taken);
  });
});

test('a date is read beside words', () => {
  const { date, clauses } = understand('sommet du 23 novembre 2022', lexicon);
  expect(date?.spans).toEqual([{ from: '2022-11-23', to: '2022-11-23' }]);
  expect(clauses.map(said)).toEqual(['sommet']);
});

test('what somebody said is asked, or who somebody is', () => {
  expect(understand('que dit Hugo', lexicon).isOfSpeech).toBe(true);
  expect(understand('journaliste suisse', lexicon).isOfPerson).toBe(true);
  expect(understand('journaliste', lexicon).isOfPerson).toBe(false);
});

test('a query of 10 000 characters is understood at once', () => {
  const start = performance.now();
  understand('louka '.repeat(2000), lexicon);
  understand('a'.repeat(10_000), lexicon);
  expect(performance.now() - start).toBeLessThan(500);
});
