import { describe, expect, test } from 'vitest';
import { targetOf } from '../../src/corpus/address.ts';
import { usesOf } from '../../src/corpus/uses.ts';
import { corpusWith, write } from '../fixtures/project.ts';

const corpus = corpusWith();

/** What is listed of an address. */
function uses(address: string): string {
  return usesOf(corpus, targetOf(address, corpus.ids))
    .map(({ file, line, what }) => `${file}:${line}  ${what}`)
    .join('\n');
}

test('of a paragraph: what quotes it, and who speaks in it', () => {
  expect(uses('sommet-tendu#p2')).toMatchInlineSnapshot(`
    "content/articles/sommet-tendu.mdx:10  point clé, keyPoints[2].quote : « Nous attendions davantage »
    content/articles/sommet-tendu.mdx:28  déclaration (nikol-pachinian) : « Nous attendions davantage »
    content/stances/armenie-otsc-2022.yaml:12  référence de la position, citations[0].quote : « Nous attendions davantage »"
  `);
});

test('of an actor: the fields, the declarations and the paragraphs that name it', () => {
  expect(uses('nikol-pachinian')).toMatchInlineSnapshot(`
    "content/articles/sommet-tendu.mdx:22  champ de l’article, actors[2]
    content/articles/sommet-tendu.mdx:28  auteur d’une déclaration
    content/articles/sommet-tendu.mdx:28  nommé au § 2"
  `);
  expect(uses('armenie')).toMatchInlineSnapshot(`
    "content/actors/nikol-pachinian.yaml:5  champ de l’acteur, of[0]
    content/actors/otsc.yaml:4  champ de l’acteur, members[0]
    content/actors/siounik.yaml:4  champ de l’acteur, partOf
    content/articles/sommet-tendu.mdx:22  champ de l’article, actors[0]
    content/articles/sommet-tendu.mdx:26  nommé au § 1
    content/articles/tirs-au-siounik.mdx:21  champ de l’article, actors[1]
    content/articles/tirs-au-siounik.mdx:25  nommé au § 1
    content/events/document-refuse.yaml:9  champ de l’événement, actors[0]
    content/events/sommet-d-erevan.yaml:9  champ de l’événement, actors[0]
    content/events/tirs-sur-deux-villages.yaml:9  champ de l’événement, actors[1]
    content/predictions/negociations-promises.yaml:7  champ de la prévision, actors[0]
    content/stances/armenie-otsc-2022.yaml:1  champ de la position, actor"
  `);
});

test('of an article, an event, a topic', () => {
  expect(uses('tirs-au-siounik')).toMatchInlineSnapshot(`
    "content/events/tirs-sur-deux-villages.yaml:15  champ de l’événement, citations[0].article
    content/predictions/negociations-promises.yaml:9  champ de la prévision, citation.article
    content/synthesis/1-le-sommet.yaml:8  champ de la synthèse, sentences[1].citations[0].article"
  `);
  expect(uses('sommet-d-erevan')).toMatchInlineSnapshot(
    `"content/articles/sommet-tendu.mdx:28  occasion d’une déclaration"`,
  );
  expect(uses('garanties')).toMatchInlineSnapshot(`
    "content/articles/tirs-au-siounik.mdx:22  champ de l’article, topics[1]
    content/events/document-refuse.yaml:10  champ de l’événement, topics[1]
    content/events/tirs-sur-deux-villages.yaml:10  champ de l’événement, topics[0]"
  `);
});

test('of a stance: nothing leans on it', () => {
  expect(uses('armenie-otsc-2022')).toBe('');
});

describe('an address that leads nowhere is refused', () => {
  test.each([
    [
      'sommet-tendus',
      'sommet-tendus : rien ne porte cet identifiant ; le plus proche : sommet-tendu.',
    ],
    [
      'topics/armenie',
      'topics/armenie : rien ne porte cet identifiant ; le plus proche : armenie.',
    ],
    ['armenie#p1', 'armenie#p1 : rien ne porte cet identifiant ; le plus proche : armenie.'],
    ['sommet-tendu#7', 'sommet-tendu#7 : attendu sommet-tendu#p7, le numéro d’un paragraphe.'],
    ['sommet-tendu#p7', 'sommet-tendu n’a pas de § 7 ; il a les § 1, 2, 3.'],
  ])('%s', (address, message) => {
    expect(() => uses(address)).toThrow(message);
  });

  test('or two', () => {
    const two = corpusWith(write('content/topics/armenie.yaml', 'name: A\ndescription: B.\n'));
    expect(() => targetOf('armenie', two.ids)).toThrow(
      'armenie : précisez, actors/armenie ou topics/armenie.',
    );
    expect(targetOf('topics/armenie', two.ids)).toEqual({ name: 'topics', id: 'armenie' });
  });
});
