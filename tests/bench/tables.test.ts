import { expect, test } from 'vitest';
import type { Measure } from './measure.ts';
import type { SiteFigures } from './site.ts';
import { buildsTable, costsTable, pagesTable } from './tables.ts';

const took = (cpu: number, memory?: number): Measure => ({
  seconds: cpu,
  cpu,
  memory,
  lines: [],
});
const site = (articles: number, cpu: number): SiteFigures => ({
  articles,
  check: took(cpu / 10),
  cold: {
    whole: took(cpu, 2.5e9),
    pages: cpu / 2,
    search: cpu / 4,
    cards: cpu / 4,
    memory: 1.5e9,
  },
  edited: { whole: took(cpu / 2), pages: cpu / 3, search: cpu / 4, cards: 0, memory: 1e9 },
  weights: [],
  search: { files: 12, bytes: 345_600 },
});

test('what corpora cost stands beside how it grows, but for one alone', () => {
  const [few, some, many] = [site(5, 4), site(100, 10), site(1000, 100)];
  expect(costsTable([few, some, many]).split('\n')[2]).toBe(
    '| check | 0.4 s | 1.0 s | 10.0 s | 1.00 |',
  );
  expect(costsTable([many]).split('\n')[2]).toBe('| check | 10.0 s | — |');
});

test('builds are given as ratios of the first peer, with their memory', () => {
  const peers = [
    { name: 'Astro', articles: 5000, cold: took(50, 2.9e9), edited: took(40) },
    { name: 'Eleventy', articles: 5000, cold: took(5), edited: took(5) },
  ];
  expect(buildsTable(site(5000, 60), peers)).toMatchInlineSnapshot(`
    "| 5,000 articles, processor | cold | ratio | edit | ratio | memory |
    | --- | ---: | ---: | ---: | ---: | ---: |
    | Astro | 50.0 s | 1.00 | 40.0 s | 0.80 | 2.90 GB |
    | Eleventy | 5.0 s | 0.10 | 5.0 s | 0.10 | — |
    | this site, cards and index apart | 30.0 s | 0.60 | 20.0 s | 0.40 | 1.50 GB |"
  `);
});

test('weights are in kilobytes', () => {
  expect(pagesTable([{ name: 'Starlight', page: 18_400, scripts: 26_460, fonts: 0, requests: 9 }]))
    .toMatchInlineSnapshot(`
    "| an article, in brotli | page and styles | scripts | fonts | requests |
    | --- | ---: | ---: | ---: | ---: |
    | Starlight | 18.4 kB | 26.5 kB | 0.0 kB | 9 |"
  `);
});
