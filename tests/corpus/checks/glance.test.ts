import { describe } from 'vitest';
import { SITE } from '../../fixtures/corpus.ts';
import { edit } from '../../fixtures/project.ts';
import { testCases } from '../cases.ts';

const row = (actor: string) => edit(SITE, '- actor: armenie', `- actor: ${actor}`);

describe('glance: a row is of an actor that has a level', () => {
  const code = 'ligne-sans-position';
  testCases([
    [
      'an actor without a stance',
      row('otsc'),
      { code, file: SITE, field: 'glance[0].actor', found: 'otsc' },
    ],
    [
      'a leader, whose stances stand in the row of a country',
      row('nikol-pachinian'),
      { code, found: 'nikol-pachinian', nearest: 'armenie' },
    ],
    [
      'an unknown actor is another rule’s',
      row('armenia'),
      { code: 'reference-inconnue', field: 'glance[0].actor', nearest: 'armenie' },
    ],
    ['but not one that has a stance toward the circle', []],
  ]);
});

describe('quotes: those of site.yaml are verified', () => {
  const quote = (where: string) => (put: string) =>
    edit(SITE, `${where}les délégations sont reparties`, where + put);
  const [inAnswer, inRow] = [quote('\n        quote: '), quote('\n            quote: ')];
  const code = 'citation-introuvable';
  testCases([
    [
      'in the answer',
      inAnswer('les alliés partent'),
      { code, file: SITE, field: 'answer[0].citations[0].quote' },
    ],
    [
      'in a row',
      inRow('les alliés partent'),
      { code, field: 'glance[0].sentences[0].citations[0].quote' },
    ],
    [
      'and nothing is left to be written',
      edit(SITE, 'aside: pays hôte', 'aside: à compléter'),
      { code: 'reste-a-completer', file: SITE, field: 'glance[0].aside' },
    ],
    ['but other words of an article may stand', inAnswer('aucun document n’a été adopté')],
  ]);
});

describe('site.yaml: the answer and its rows are refused', () => {
  const code = 'valeur-refusee';
  const second = `\n  - actor: armenie
    sentences:
      - text: Encore.
        citations:
          - article: sommet-tendu
            quote: aucun document n’a été adopté
`;
  testCases([
    [
      'without evidence',
      edit(
        SITE,
        '\n    citations:\n      - article: sommet-tendu\n        quote: les délégations sont reparties',
        '\n    citations: []',
      ),
      { code, file: SITE, field: 'answer[0].citations' },
    ],
    [
      'two rows of one actor',
      edit(SITE, '\nglance:', `\nglance:${second.trimEnd()}`),
      { code, field: 'glance', expected: 'une ligne par acteur' },
    ],
  ]);
});
