import { readdirSync, readFileSync } from 'node:fs';
import { join, parse as parsePath } from 'node:path';
import { parse } from 'yaml';
import { loadCorpus } from '../../src/corpus/load.ts';
import { type Analysis, analyse } from '../../src/import/analyse.ts';
import { key } from '../../src/import/names/unknown.ts';
import { decode } from '../../src/import/read/decode.ts';
import { readDocument } from '../../src/import/read/index.ts';
import { fold, words } from '../../src/lib/text.ts';

/** What an editor finds in a text; `open` where the text does not say. */
interface Expected {
  title: string;
  headings: string[];
  published: string;
  dates: [text: string, date: string | number][];
  actors: string[];
  unknown: string[];
  quotations: { text: string; by: string; date?: string }[];
}

export interface Case {
  name: string;
  set: string;
  analysis: Analysis;
  expected: Expected;
}

/** A field's answers that are right, wrong and missing. */
export interface Score {
  right: number;
  wrong: string[];
  missing: string[];
}

export const FIELDS = [
  'title',
  'headings',
  'published',
  'dates',
  'actors',
  'unknown',
  'quotations',
  'speakers',
] as const;
export type Field = (typeof FIELDS)[number];

const ROOT = join(import.meta.dirname, '../..');

/** The texts of a folder of fixtures, read and analysed with the published corpus. */
export function casesOf(set: 'texts' | 'held-out' | 'later'): Case[] {
  const folder = join(ROOT, 'tests/fixtures/import', set);
  const { corpus } = loadCorpus(ROOT);
  return readdirSync(folder)
    .filter((file) => !file.endsWith('.yaml'))
    .map((file) => {
      const { text } = decode(readFileSync(join(folder, file)), file);
      const expected = parse(
        readFileSync(join(folder, `${parsePath(file).name}.yaml`), 'utf8'),
      ) as Expected;
      return { name: file, set, analysis: analyse(readDocument(text, file), corpus), expected };
    });
}

/** Answers of a case, as texts that can be compared: got, and wanted. */
export function answers({ analysis, expected }: Case, field: Field): [string[], string[]] {
  const open = (text: string | undefined) =>
    text === undefined || text === 'open' ? [] : [plain(text)];
  const spoken = (text: string, by: string | undefined) =>
    `${words(text).join(' ')} — ${key(by ?? 'open')}`;
  switch (field) {
    case 'title':
      return [open(analysis.title), open(expected.title)];
    case 'headings':
      return [
        analysis.lines.filter(({ kind }) => kind === 'heading').map(({ text }) => plain(text)),
        expected.headings.map(plain),
      ];
    case 'published':
      return [open(analysis.published?.date), open(expected.published)];
    case 'dates':
      return [
        unique(analysis.dates.map(({ text, date }) => `${core(text)} = ${date ?? 'open'}`)),
        unique(expected.dates.map(([text, date]) => `${core(text)} = ${String(date)}`)),
      ];
    case 'actors':
      return [analysis.actors.map(({ id }) => id), expected.actors];
    case 'unknown':
      return [
        unique(analysis.unknown.map(({ name }) => key(name))),
        unique(expected.unknown.map(key)),
      ];
    case 'quotations':
      return [
        analysis.quotations.map(({ text }) => words(text).join(' ')),
        expected.quotations.map(({ text }) => words(text).join(' ')),
      ];
    case 'speakers':
      return [
        analysis.quotations.map(({ text, by, date }) => `${spoken(text, by)} ${date ?? ''}`),
        expected.quotations.map(({ text, by, date }) => `${spoken(text, by)} ${date ?? ''}`),
      ];
  }
}

export function score(cases: readonly Case[], field: Field): Score {
  const total: Score = { right: 0, wrong: [], missing: [] };
  for (const one of cases) {
    const [got, wanted] = answers(one, field);
    const left = [...wanted];
    for (const answer of got) {
      const index = left.indexOf(answer);
      if (index < 0) total.wrong.push(`${one.set}/${one.name}: ${answer}`);
      else {
        left.splice(index, 1);
        total.right += 1;
      }
    }
    total.missing.push(...left.map((answer) => `${one.set}/${one.name}: ${answer}`));
  }
  return total;
}

/** 1 when nothing was answered, or wanted. */
export function precision({ right, wrong }: Score): number {
  return right + wrong.length === 0 ? 1 : right / (right + wrong.length);
}

export function recall({ right, missing }: Score): number {
  return right + missing.length === 0 ? 1 : right / (right + missing.length);
}

/** The words of a date without what leads to it: « le », « depuis », « en ». */
function core(text: string): string {
  const lead =
    /^(?:l['’]|d['’]|(?:le|la|les|du|de|des|en|depuis|un|au|aux|a|l|d|mois|avant|apres|des|vers|entre) )/;
  let plainText = plain(text).replace(/ (?:matin|soir|midi)$/, '');
  while (lead.test(plainText)) plainText = plainText.replace(lead, '');
  return plainText;
}

function plain(text: string): string {
  return fold(text).replace(/\s+/gu, ' ').trim();
}

function unique(list: string[]): string[] {
  return [...new Set(list)];
}
