import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadCorpus } from '../../src/corpus/load.ts';
import { report } from '../../src/corpus/report.ts';
import { verify } from '../../src/corpus/verify.ts';
import { propose } from '../../src/import/propose.ts';
import { findings } from '../../src/import/report.ts';
import { bodyOf, faultsOf } from '../fixtures/body.ts';
import { corpusWith, inProject, write } from '../fixtures/project.ts';

const TEXT = `Accueil > Monde > Toits

Les canards montent sur le grand toit

Publié le 24 novembre 2022

L’Arménie a compté 62 canards hier, sur le toit de l’institut de Valmorin.

Un toit plat

« Le toit est plat, dit {le} <b> », a déclaré Nikol Pachinian. Pompelin Bullard en doute.

"Il est froid depuis lundi", a-t-on dit.
`;
const choices = { without: [], today: '2026-11-21' };
const corpus = corpusWith();
const proposed = (text: string, more: object = {}) =>
  propose(new TextEncoder().encode(text), 'toits.txt', corpus, { ...choices, ...more });

/** What Markdown and MDX read as their own. */
const HOSTILE = fc.string({
  unit: fc.constantFrom(...Array.from('ab {}<>[]()*_`#~|&\\!-+=.:1/@')),
  minLength: 1,
  maxLength: 30,
});
const OPENINGS = fc.constantFrom(
  '',
  'import ',
  'export ',
  '1. ',
  '- ',
  '> ',
  '+ ',
  '# ',
  '<!-- ',
  '=== ',
);

describe('a proposal', () => {
  test('keeps quoted words as they are, whatever they look like', () => {
    fc.assert(
      fc.property(OPENINGS, HOSTILE, (opening, hostile) => {
        const said = `${opening}un deux trois quatre ${hostile}`.replace(/\s+/g, ' ').trim();
        const { files, id } = proposed(`Voici le vent.\n\n« ${said} », dit Nikol Pachinian.`);
        const [, body = ''] = (files.get(`content/articles/${id}.mdx`) ?? '').split('\n---\n');
        expect(faultsOf(body)).toEqual([]);
        expect(bodyOf(body).quotations.map(({ text }) => text)).toEqual([said]);
      }),
      { numRuns: 100 },
    );
  });

  test('tells what it found, where, and how it dated it', () => {
    expect(findings(proposed(TEXT), 'toits.txt')).toMatchSnapshot();
  });

  test('is a draft, the stubs of its new names, and the text', () => {
    expect(Object.fromEntries(proposed(TEXT).files)).toMatchSnapshot();
  });

  test('loads whole, and the check tells what remains', () => {
    const files = [...proposed(TEXT).files].map(([path, text]) => write(path, text));
    inProject(files, (root) => {
      expect(loadCorpus(root).corpus.articles.map(({ id }) => id)).toContain(
        'les-canards-montent-sur-le-grand-toit',
      );
      expect(report(verify(root).issues)).toMatchSnapshot();
    });
  });

  test('never takes the day of the import for that of the article without saying so', () => {
    const { files, id } = proposed('La mare déborde. Les canards de l’Arménie protestent.');
    const draft = files.get(`content/articles/${id}.mdx`) ?? '';
    expect(draft).toContain(
      'date: "[..2026-11-21]"\ndating:\n  basis: inferred\n  from: "à compléter',
    );
  });

  test('takes an id that is given, and leaves out the names that are no actors', () => {
    const { files } = proposed(TEXT, { id: 'toits', without: ['Institut de Valmorin', 'bullard'] });
    expect([...files.keys()]).toEqual([
      'content/articles/toits.mdx',
      'content/actors/pompelin-bullard.yaml',
      '.sources/toits.txt',
    ]);
  });

  test('warns that a text is not in French', () => {
    expect(
      proposed('The ducks of the pond went up to the roof this morning.').warnings,
    ).toHaveLength(1);
    expect(proposed(TEXT).warnings).toEqual([]);
  });

  test.each([
    ['menus only', 'Accueil > Monde > Toits\n\nPartager\n\nLire aussi : le toit'],
    ['a whole book', 'Les canards montent sur le toit. '.repeat(7000)],
  ])('is refused for %s', (_, text) => {
    expect(() => proposed(text)).toThrowErrorMatchingSnapshot();
  });
});
