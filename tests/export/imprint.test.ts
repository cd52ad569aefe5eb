import { expect, test } from 'vitest';
import { calendar } from '../../src/export/calendar.ts';
import { bibtex } from '../../src/export/cite/bibtex.ts';
import { cslJson } from '../../src/export/cite/csl.ts';
import { ris } from '../../src/export/cite/ris.ts';
import { CITABLE, worksOf } from '../../src/export/cite/works.ts';
import { siteFeed } from '../../src/export/feeds/atom.ts';
import { network } from '../../src/export/network.ts';
import { versionOf } from '../../src/export/version.ts';
import { real } from './corpora.ts';

const IDS = { articles: real.articles, acteurs: real.actors, evenements: real.events };

const files: [string, string][] = [
  ['the calendar', [...calendar(real)].join('').replaceAll('\r\n ', '')],
  ['the network', [...network(real)].join('')],
  ['the feed', siteFeed(real, () => '')],
  ...CITABLE.flatMap((kind): [string, string][] => {
    const works = worksOf(real, kind, IDS[kind][0]?.id ?? '');
    return [
      [`BibTeX of ${kind}`, bibtex(works)],
      [`RIS of ${kind}`, ris(works)],
      [`CSL-JSON of ${kind}`, cslJson(works)],
    ];
  }),
];

test.each(files)('%s says its version, its licence and what that leaves out', (_, text) => {
  expect(text).toContain(versionOf(real));
  expect(text).toContain('https://creativecommons.org/licenses/by/4.0/');
  // A calendar escapes its commas.
  expect(text).toMatch(/CC BY 4\.0\\?, sauf ce qui est entre guillemets/);
});
