import { expect, test } from 'vitest';
import { calendar } from '../../src/export/calendar.ts';
import { FORMATS } from '../../src/export/cite/formats.ts';
import { bibliography } from '../../src/export/cite/works.ts';
import { siteFeed } from '../../src/export/feeds/atom.ts';
import { network } from '../../src/export/network.ts';
import { versionOf } from '../../src/corpus/queries/version.ts';
import { real } from './corpora.ts';

const files: [string, string][] = [
  ['the calendar', calendar(real).replaceAll('\r\n ', '')],
  ['the network', network(real)],
  ['the feed', siteFeed(real)],
  ...FORMATS.map(({ name, write }): [string, string] => [name, write(bibliography(real))]),
];

test.each(files)('%s says its version, its licence and what that leaves out', (_, text) => {
  expect(text).toContain(versionOf(real));
  expect(text).toContain('https://creativecommons.org/licenses/by/4.0/');
  // A calendar escapes its commas.
  expect(text).toMatch(/CC BY 4\.0\\?, sauf ce qui est entre guillemets/);
});
