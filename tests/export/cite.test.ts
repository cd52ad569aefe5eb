import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { expect, test } from 'vitest';
import { cslJson, FORMATS, ris } from '../../src/export/cite/formats.ts';
import { bibliography, citeView, iso690, worksOf } from '../../src/export/cite/works.ts';
import { days } from '../../src/schema/edtf.ts';
import { real, small } from './corpora.ts';

interface Item {
  title: string;
  URL?: string;
  issued: { 'date-parts': number[][] };
}

test('a compte rendu and its source are kept apart', () => {
  const works = worksOf(small, 'articles', 'sommet-tendu');
  expect(works.map((work) => `${work.label} : ${iso690(work)}`)).toMatchInlineSnapshot(`
    [
      "Ce compte rendu : LIGNES DE FAILLE. Un sommet tendu à Erevan. In : Lignes de faille : les alliances de l’Arménie, 2022–2025 [en ligne]. 21 novembre 2026 [consulté le …]. Disponible à l’adresse : http://localhost:4321/articles/sommet-tendu/",
      "L’article de presse : Sommet tendu. Le Quotidien [en ligne]. 24 novembre 2022 [consulté le …]. Disponible à l’adresse : https://quotidien.example/sommet",
    ]
  `);
});

test('what is unknown is left out, never invented', () => {
  const [, source] = worksOf(small, 'articles', 'tirs-au-siounik');
  expect(source && iso690(source)).toBe('Tirs au Siounik. La Gazette. 25 septembre 2023');
});

test.each([
  ['acteurs', 'armenie'],
  ['evenements', 'sommet-d-erevan'],
  ['declarations', 'pachinian-davantage'],
] as const)('a page of %s is cited in words, without files', (kind, id) => {
  const { references, files } = citeView(small, kind, id);
  expect(references).toHaveLength(1);
  expect(references[0]?.text).toContain(`http://localhost:4321/${kind}/${id}/`);
  expect(files).toEqual([]);
});

test.each(FORMATS)('$name of the whole corpus is read back by citation-js', ({ name, write }) => {
  const works = bibliography(real);
  const items = plugins.input.chain(write(works)) as Item[];
  expect(works).toHaveLength(2 * real.articles.length);
  expect(items.map(({ title, URL }) => [title, URL])).toEqual(
    works.map(({ title, address }) => [title, address]),
  );
  for (const [index, { date, kind }] of works.entries()) {
    const parts = days(date)[0]?.split('-').map(Number);
    // BibTeX has no days; of a newspaper, citation-js reads the year only, and passes DA over.
    const isYear = name === 'RIS' && kind === 'press';
    expect(items[index]?.issued['date-parts'][0]).toEqual(
      parts?.slice(0, isYear ? 1 : name === 'BibTeX' ? 2 : 3),
    );
  }
});

test.each([
  ['les-allies-de-la-russie-se-detournent', '\r\nPY  - 2025\r\nDA  - 2025/04/05/\r\n'],
  ['poutine-esseule-par-ses-allies', '\r\nDA  - 2022/11//\r\n'],
])('RIS gives the date of a newspaper as far as it is known: %s', (id, lines) => {
  expect(ris(worksOf(real, 'articles', id).slice(1))).toContain(lines);
});

test('an approximate date is marked in CSL-JSON', () => {
  const works = worksOf(real, 'articles', 'poutine-isole-fissures-avec-loukachenko');
  expect(JSON.parse(cslJson(works.slice(1)))).toMatchObject([
    { issued: { 'date-parts': [[2022, 10, 11]], circa: true } },
  ]);
});
