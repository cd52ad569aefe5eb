import { expect, test } from 'vitest';
import { declarations } from '../../src/corpus/queries/declarations.ts';
import { copiedDeclaration } from '../../src/lib/copied-declaration.ts';
import { SUMMIT, SUMMIT_EVENT } from '../fixtures/corpus.ts';
import { type Change, corpusWith, edit } from '../fixtures/project.ts';

function copied(...changes: Change[]): string[] {
  const [first] = declarations(corpusWith(...changes));
  return first === undefined ? [] : copiedDeclaration(first).split('\n');
}

test('quoted words are copied with who, when, the article and the address', () => {
  expect(copied()).toMatchInlineSnapshot(`
    [
      "« Nous attendions davantage »",
      "Nikol Pachinian, Sommet d’Erevan, 23 novembre 2022",
      "Le Quotidien, « Sommet tendu », 24 novembre 2022, § 2 du compte rendu",
      "http://localhost:4321/declarations/pachinian-davantage/",
    ]
  `);
});

test('a likely day and an unknown title are copied as they are', () => {
  const inferred = edit(SUMMIT_EVENT, 'basis: stated', 'basis: inferred');
  const untitled = edit(SUMMIT, '  title: Sommet tendu', '  title: inconnu');
  const [, who, where] = copied(inferred, untitled);
  expect(who).toContain('(date probable)');
  expect(where).not.toContain('«');
});
