import { expect, test } from 'vitest';
import { datingLabel, ofPublisher } from '../../src/lib/labels.ts';
import { source } from '../../src/schema/article.ts';

const from = (publisher: string) =>
  source.parse({ title: 'Titre', publisher, author: 'inconnu', nature: 'opinion' });

test.each([
  ['Reims-Matin', 'de Reims-Matin'],
  ['Avenir du large', 'd’Avenir du large'],
  ['Le Courrier', 'du Courrier'],
  ['Les Nouvelles', 'des Nouvelles'],
  ['La Gazette', 'de La Gazette'],
  ['inconnu', 'd’éditeur inconnu'],
])('an article that %s published is « %s »', (publisher, expected) => {
  expect(ofPublisher(from(publisher))).toBe(expected);
});

test.each([
  ['external', 'date donnée par le maire de Reims'],
  ['stated', 'date donnée'],
  ['inferred', 'date déduite'],
] as const)('a date that is %s is « %s »', (basis, label) => {
  const source = { name: 'le maire de Reims', title: 'Agenda', address: 'https://reims.example/' };
  expect(datingLabel({ basis, from: 'l’agenda', source })).toBe(label);
});
