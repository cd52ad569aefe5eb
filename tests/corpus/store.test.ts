import { readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadCorpus } from '../../src/corpus/load.ts';
import { openMemory } from '../../src/corpus/memory.ts';
import { readCorpus } from '../../src/corpus/store.ts';
import { ARMENIA, SUMMIT } from '../fixtures/corpus.ts';
import { inProject } from '../fixtures/project.ts';

/** What a project's folder holds, as read with what was kept of earlier readings. */
function remembered(root: string) {
  const memory = openMemory(root);
  const { corpus } = loadCorpus(root, memory.remember);
  memory.save();
  return corpus;
}

function replace(root: string, path: string, found: string, put: string): void {
  const file = join(root, path);
  writeFileSync(file, readFileSync(file, 'utf8').replace(found, put));
  // Two writes of one test may fall in the same instant.
  utimesSync(file, new Date(0), new Date(0));
}

/** All that an entry holds: places are functions, which are never equal. */
function plain(corpus: object): unknown {
  return JSON.parse(JSON.stringify(corpus));
}

test('what is remembered is what would be read anew, places included', () => {
  inProject([], (root) => {
    const first = remembered(root);
    const second = remembered(root);
    expect(plain(second)).toEqual(plain(loadCorpus(root).corpus));
    expect(second.articles.map(({ at }) => at(['topics']))).toEqual(
      first.articles.map(({ at }) => at(['topics'])),
    );
  });
});

test('a memory that was cut short is forgotten', () => {
  inProject([], (root) => {
    remembered(root);
    const path = join(root, 'node_modules/.cache/lignes-de-faille/contenu.txt');
    writeFileSync(path, readFileSync(path, 'utf8').slice(0, -20));
    expect(plain(remembered(root))).toEqual(plain(loadCorpus(root).corpus));
  });
});

const LINE = 3;

test.each<[name: string, spoil: (line: string) => string]>([
  ['cut short', (line) => line.slice(0, -20)],
  ['without its middle', (line) => line.slice(0, 80) + line.slice(100)],
  [
    'with a letter changed, still JSON',
    (line) => line.slice(0, 60) + line.slice(60).replace(/[a-z]/, 'q'),
  ],
  ['with a quotation mark changed', (line) => line.replace(/"(?=[^"]*$)/, "'")],
  ['with its digest changed', (line) => `#${line.slice(1)}`],
  ['of a digest alone', (line) => line.slice(0, 43)],
  ['empty', () => ''],
  ['joined to the next', (line) => `${line}§`],
])('a line of the memory %s is made anew, and once', (_, spoil) => {
  inProject([], (root) => {
    remembered(root);
    const path = join(root, 'node_modules/.cache/lignes-de-faille/contenu.txt');
    const whole = readFileSync(path, 'utf8');
    const lines = whole.split('\n');
    const spoilt = spoil(lines[LINE] ?? '');
    expect(spoilt).not.toBe(lines[LINE]);
    writeFileSync(path, lines.with(LINE, spoilt).join('\n').replace('§\n', ''));
    expect(plain(remembered(root))).toEqual(plain(loadCorpus(root).corpus));
    expect(readFileSync(path, 'utf8')).toBe(whole);
  });
});

test('a text that changes is read anew', () => {
  inProject([], (root) => {
    remembered(root);
    replace(root, SUMMIT, 'laissée seule face à son voisin. Le', 'laissée seule. Le');
    expect(plain(remembered(root))).toEqual(plain(loadCorpus(root).corpus));
  });
});

test('a new name is linked in texts that did not change', () => {
  inProject([], (root) => {
    const linked = () => JSON.stringify(remembered(root).articles.map(({ content }) => content));
    expect(linked()).not.toContain('>délégations</a>');
    replace(root, ARMENIA, 'adjectives:', 'aliases: [délégations]\nadjectives:');
    expect(linked()).toContain('>délégations</a>');
  });
});

test('a project is read once, and again when a file changes', () => {
  inProject([], (root) => {
    const first = readCorpus(root);
    expect(readCorpus(root)).toBe(first);
    expect(readCorpus(`${root}/`)).toBe(first);
    replace(root, ARMENIA, 'Pays du', 'État du');
    expect(readCorpus(root).corpus.actors[0]?.data.description).toBe('État du Caucase du Sud.');
  });
});
