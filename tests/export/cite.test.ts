import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { expect, test } from 'vitest';
import { cslJson, FORMATS, ris } from '../../src/export/cite/formats.ts';
import { bibliography, citeView, iso690, worksOf } from '../../src/export/cite/works.ts';
import { real, small } from './corpora.ts';

interface Item {
  type: string;
  title: string;
  URL?: string;
  issued: { 'date-parts': number[][] };
  'container-title'?: string;
}
const read = (text: string) => plugins.input.chain(text) as Item[];

test('a compte rendu and its source are kept apart', () => {
  const works = worksOf(small, 'articles', 'sommet-tendu');
  expect(works.map((work) => [work.label, iso690(work)])).toMatchInlineSnapshot(`
    [
      [
        "Ce compte rendu",
        "LIGNES DE FAILLE. Un sommet tendu à Erevan. In : Lignes de faille : les alliances de l’Arménie, 2022–2025 [en ligne]. 21 novembre 2026 [consulté le …]. Disponible à l’adresse : http://localhost:4321/articles/sommet-tendu/",
      ],
      [
        "L’article de presse",
        "Sommet tendu. Le Quotidien [en ligne]. 24 novembre 2022 [consulté le …]. Disponible à l’adresse : https://quotidien.example/sommet",
      ],
    ]
  `);
});

test('what is unknown is said or left out, never invented', () => {
  const [, source] = worksOf(small, 'articles', 'tirs-au-siounik');
  expect(source && iso690(source)).toBe('Tirs au Siounik. La Gazette. 25 septembre 2023');
});

test('an actor and an event are cited in words, without files', () => {
  for (const [kind, id] of [
    ['acteurs', 'armenie'],
    ['evenements', 'sommet-d-erevan'],
  ] as const) {
    const { references, files } = citeView(small, kind, id);
    expect(references).toHaveLength(1);
    expect(references[0]?.text).toContain(`http://localhost:4321/${kind}/${id}/`);
    expect(files).toEqual([]);
  }
});

test.each(FORMATS)('$name of the whole corpus is read back by citation-js', ({ name, write }) => {
  const works = bibliography(real);
  const items = read(write(works));
  expect(items).toHaveLength(2 * real.articles.length);
  for (const [index, work] of works.entries()) {
    const item = items[index];
    expect(item?.title).toBe(work.title);
    expect(item?.URL).toBe(work.address);
    const [first = ''] = /\d{4}(?:-\d{2}){0,2}/.exec(work.date) ?? [];
    const parts = first.split('-').map(Number);
    // BibTeX has no days; of a newspaper, citation-js reads the year only, and passes DA over.
    const isYear = name === 'RIS' && work.kind === 'press';
    expect(item?.issued['date-parts'][0]).toEqual(
      parts.slice(0, isYear ? 1 : name === 'BibTeX' ? 2 : 3),
    );
  }
});

test('RIS gives the whole date of a newspaper, as far as it is known', () => {
  const [, source] = worksOf(real, 'articles', 'les-allies-de-la-russie-se-detournent');
  expect(source && ris([source])).toContain('\r\nPY  - 2025\r\nDA  - 2025/04/05/\r\n');
  const [, month] = worksOf(real, 'articles', 'poutine-esseule-par-ses-allies');
  expect(month && ris([month])).toContain('\r\nDA  - 2022/11//\r\n');
});

test('an approximate date is told as such in CSL-JSON', () => {
  const [, source] = worksOf(real, 'articles', 'poutine-isole-fissures-avec-loukachenko');
  expect(source && JSON.parse(cslJson([source]))).toMatchObject([
    { issued: { 'date-parts': [[2022, 10, 11]], circa: true } },
  ]);
});
