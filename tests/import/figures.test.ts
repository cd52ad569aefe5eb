import { describe, expect, test } from 'vitest';
import { type Case, casesOf, type Field, FIELDS, precision, recall, score } from './score.ts';

/** The bar of the two fields that an article's frontmatter rests on. */
const BAR = 0.95;

const LABELS: Readonly<Record<Field, string>> = {
  title: 'titre',
  headings: 'intertitres',
  published: 'date de l’article',
  dates: 'dates dites',
  actors: 'acteurs connus',
  unknown: 'noms inconnus',
  quotations: 'déclarations',
  speakers: 'déclarations et qui parle',
};

const heldOut = casesOf('held-out');
const all = [...casesOf('texts'), ...heldOut];
/** Written once the importer was: the first run on them is told in the commit that adds them. */
const later = casesOf('later');

/** Precision, recall, and how many answers they are of, a line a field. */
function table(cases: readonly Case[]): string {
  const rows = FIELDS.map((field) => {
    const told = score(cases, field);
    const of = `${told.right} justes, ${told.wrong.length} faux, ${told.missing.length} manqués`;
    return `${LABELS[field].padEnd(26)} ${precision(told).toFixed(3)}  ${recall(told).toFixed(3)}  ${of}`;
  });
  return [`${''.padEnd(26)} préc.  rappel`, ...rows].join('\n');
}

describe('the importer on its texts', () => {
  test('are twenty at least, five of them set aside', () => {
    expect(all.length).toBeGreaterThanOrEqual(20);
    expect(heldOut).toHaveLength(5);
  });

  test('finds, in all of them', () => {
    console.log(`${all.length} textes\n${table(all)}`);
    expect(table(all)).toMatchSnapshot();
  });

  test('finds, in those set aside', () => {
    console.log(`${heldOut.length} textes mis de côté\n${table(heldOut)}`);
    expect(table(heldOut)).toMatchSnapshot();
  });

  test('finds, in those written later', () => {
    console.log(`${later.length} textes écrits après coup\n${table(later)}`);
    expect(table(later)).toMatchSnapshot();
  });

  test.each(['actors', 'dates'] as const)('holds the bar for %s', (field) => {
    for (const cases of [all, heldOut, later]) {
      const told = score(cases, field);
      expect(precision(told), told.wrong.join('\n')).toBeGreaterThanOrEqual(BAR);
      expect(recall(told), told.missing.join('\n')).toBeGreaterThanOrEqual(BAR);
    }
  });
});
