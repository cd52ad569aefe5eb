import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCorpus } from '../../src/corpus/read.ts';
import { verify } from '../../src/corpus/verify.ts';
import { propose } from '../../src/import/propose.ts';
import { bodyOf, faultsOf } from '../fixtures/body.ts';
import { corpusWith, inProject, write } from '../fixtures/project.ts';

const TEXT = `Les canards montent sur le grand toit

Publié le 24 novembre 2022

L’Arménie a compté 62 canards le 23 novembre 2022, sur le toit de Valmorin.

« Le toit est plat, dit {le} <b> », a déclaré Nikol Pachinian.

« Il est froid depuis lundi », a-t-on dit.
`;
const corpus = corpusWith();
const proposed = (text: string, id?: string) =>
  propose(new TextEncoder().encode(text), 'toits.txt', corpus, '2026-11-21', id);
const ID = 'les-canards-montent-sur-le-grand-toit';

/** What Markdown and MDX read as their own. */
const HOSTILE = fc.string({
  unit: fc.constantFrom(...Array.from('ab {}<>[]()*_`#~|&\\!-+=.:1/@')),
  minLength: 1,
  maxLength: 30,
});
const OPENINGS = fc.constantFrom('', 'import ', 'export ', '1. ', '- ', '> ', '+ ', '# ', '<!-- ');

describe('a proposal', () => {
  test('is a draft and the text; what is not sure is an open question', () => {
    const { files, findings } = proposed(TEXT);
    expect(files.get(`.sources/${ID}.txt`)).toBe(TEXT);
    expect(files.get(`content/articles/${ID}.mdx`)).toMatchInlineSnapshot(`
      "---
      title: Les canards montent sur le grand toit
      summary: "à compléter : une ou deux phrases sous le titre, 320 signes au plus"
      keyPoints:
        - text: "à compléter : premier point, une phrase"
          quote: "à compléter : les mots du compte rendu qui le disent, tels quels"
        - text: "à compléter : deuxième point, une phrase"
          quote: "à compléter : les mots du compte rendu qui le disent, tels quels"
        - text: "à compléter : troisième point, une phrase"
          quote: "à compléter : les mots du compte rendu qui le disent, tels quels"
      date: "2022-11-24"
      dating:
        basis: stated
        from: donnée par l’article
      # Jour de l’importation : mettez celui de la publication.
      published: "2026-11-21"
      source:
        title: Les canards montent sur le grand toit
        publisher: "à compléter : journal, agence ou site, ou « inconnu »"
        author: "à compléter : qui signe l’article, ou « inconnu »"
        sha256: fdd83abf5974a63385061f3bd297bdc768e90798a60d8d7671034c282bb19ef9
        nature: article-de-presse
        caveat: "à compléter : réglez « nature », puis ôtez cette ligne ou dites ce qui limite la confiance"
      actors:
        - armenie
        - nikol-pachinian
      # À choisir parmi : caucase, garanties.
      topics:
        - a-completer
      draft: true
      ---

      À compléter : rapportez .sources/les-canards-montent-sur-le-grand-toit.txt dans vos mots. Dates : « 24 novembre 2022 » (24 novembre 2022) et « 23 novembre 2022 » (23 novembre 2022).

      <Quotation id="nikol-pachinian-le-toit-est-plat-dit-le-b" by="nikol-pachinian" date="[..2022-11-24]">
      Le toit est plat, dit \\{le\\} \\<b\\>
      </Quotation>

      À compléter : qui parle, ligne 9 ? « Il est froid depuis lundi »
      "
    `);
    expect([...files]).toHaveLength(2);
    expect(proposed(TEXT, 'toits').files.has('content/articles/toits.mdx')).toBe(true);
    expect(findings).toMatchInlineSnapshot(`
      "Titre         Les canards montent sur le grand toit
      Identifiant   les-canards-montent-sur-le-grand-toit
      Adresse       inconnue
      Date          24 novembre 2022
      Acteurs       Arménie et Nikol Pachinian
      Dates dites   24 novembre 2022 et 23 novembre 2022
      Déclarations
        ligne 7, « Le toit est plat, dit {le} <b> » : Nikol Pachinian
        ligne 9, « Il est froid depuis lundi » : qui parle ?"
    `);
  });

  test('is read as a draft, and the check reports what remains', () => {
    const files = [...proposed(TEXT).files].map(([path, text]) => write(path, text));
    inProject(files, (root) => {
      const article = readCorpus(root).corpus.articles.find(({ id }) => id === ID);
      expect(article?.data.draft).toBe(true);
      const codes = verify(root)
        .issues.filter(({ file }) => file.includes(ID))
        .map(({ code }) => code);
      expect(new Set(codes)).toEqual(
        new Set(['acteur-jamais-nomme', 'fait-de-la-source-absent', 'reste-a-completer']),
      );
    });
  });

  test('never takes the day of the import for that of the article without saying so', () => {
    const { files, id } = proposed('La mare déborde. Les canards de l’Arménie protestent.');
    expect(files.get(`content/articles/${id}.mdx`)).toContain(
      'date: "[..2026-11-21]"\ndating:\n  basis: inferred\n  from: "à compléter',
    );
  });

  test('gives quoted words that begin alike ids that differ', () => {
    const said = (end: string) =>
      `« Le toit de la maison est plat et ${end} », dit Nikol Pachinian.`;
    const { files, id } = proposed(`Le toit.\n\n${said('froid')}\n\n${said('chaud')}`);
    const [, body = ''] = (files.get(`content/articles/${id}.mdx`) ?? '').split('\n---\n');
    const ids = bodyOf(body).quotations.map((quotation) => quotation.id ?? '');
    expect(ids).toEqual([ids[0], `${ids[0] ?? ''}-2`]);
    expect(ids[0]).toMatch(/^nikol-pachinian-le-toit-de-la-maison/);
  });

  test('keeps quoted words as they are, whatever they look like', () => {
    fc.assert(
      fc.property(OPENINGS, HOSTILE, (opening, hostile) => {
        const said = `${opening}un deux trois quatre ${hostile}`.replace(/\s+/g, ' ').trim();
        const { files, id } = proposed(`Voici le vent.\n\n« ${said} », dit Nikol Pachinian.`);
        const [, body = ''] = (files.get(`content/articles/${id}.mdx`) ?? '').split('\n---\n');
        const faults = faultsOf(body);
        // Markdown makes a link of a mailbox, whatever is escaped: the next test.
        fc.pre(!faults.some((fault) => fault.includes('lien-refuse l’adresse mailto:')));
        expect(faults).toEqual([]);
        expect(bodyOf(body).quotations.map(({ text }) => text)).toEqual([said]);
      }),
      { numRuns: 50 },
    );
  });

  test('leaves a mailbox in quoted words to the checks, which refuse it', () => {
    const { files, id } = proposed('Voici.\n\n« Écrire un mot à a@b.fr », dit Nikol Pachinian.');
    const [, body = ''] = (files.get(`content/articles/${id}.mdx`) ?? '').split('\n---\n');
    expect(faultsOf(body)).toEqual([expect.stringContaining('lien-refuse')]);
  });
});
