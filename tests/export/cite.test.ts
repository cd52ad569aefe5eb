import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, test } from 'vitest';
import { bibtex } from '../../src/export/cite/bibtex.ts';
import { cslJson } from '../../src/export/cite/csl.ts';
import { iso690 } from '../../src/export/cite/iso690.ts';
import { ris } from '../../src/export/cite/ris.ts';
import { citablePaths, worksOf } from '../../src/export/cite/works.ts';
import { real, small } from './corpora.ts';

interface Item {
  type: string;
  title: string;
  URL?: string;
  issued: { 'date-parts': number[][] };
  'container-title'?: string;
}
const read = (text: string) => plugins.input.chain(text) as Item[];
const pages = citablePaths(real).map(({ params }) => params);

test('a compte rendu and its source are kept apart', () => {
  const works = worksOf(small, 'articles', 'sommet-tendu');
  expect(works.map((work) => [work.label, iso690(work)])).toMatchInlineSnapshot(`
    [
      [
        "Ce compte rendu",
        "LIGNES DE FAILLE. Un sommet tendu à Erevan. In : Lignes de faille : les alliances de la Russie, 2022–2025 [en ligne]. 21 novembre 2026 [consulté le …]. Disponible à l’adresse : http://localhost:4321/articles/sommet-tendu/",
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

describe.each([
  ['BibTeX', bibtex],
  ['RIS', ris],
  ['CSL-JSON', cslJson],
])('%s', (name, write) => {
  test('is read back by citation-js for every page that can be cited', () => {
    for (const { kind, id } of pages) {
      const works = worksOf(real, kind, id);
      const items = read(write(works));
      expect(items).toHaveLength(works.length);
      for (const [index, work] of works.entries()) {
        const item = items[index];
        expect(item?.title).toBe(work.title);
        expect(item?.URL).toBe(work.address);
        const [first = ''] = /\d{4}(?:-\d{2}){0,2}/.exec(work.date) ?? [];
        const parts = first.split('-').map(Number);
        const told = item?.issued['date-parts'][0];
        // BibTeX has no days; of a newspaper, citation-js reads the year only, and passes DA over.
        const isYear = name === 'RIS' && work.kind === 'press';
        expect(told).toEqual(parts.slice(0, isYear ? 1 : name === 'BibTeX' ? 2 : 3));
      }
    }
  });
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
