import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { loadCorpus } from '../../src/corpus/load.ts';
import { routes } from '../../src/lib/routes.ts';
import { answer } from '../../src/search/client/engine.ts';
import { createNames } from '../../src/search/client/names.ts';
import { type Pagefind, RANKING, readIndex } from '../../src/search/client/pagefind.ts';

const { real } = inject('sites');

/** Words after an elision in the numbered paragraphs, and the pages of the articles that hold each. */
const ELIDED = new Map<string, Set<string>>();
for (const { id, passages } of loadCorpus(process.cwd()).corpus.articles) {
  const text = passages.map((passage) => passage.text).join('\n');
  for (const [, word = ''] of text.matchAll(/(?<!\p{L})(?:[dljmnst]|qu)’([\p{L}-]{3,})/giu)) {
    const key = word.toLocaleLowerCase('fr');
    ELIDED.set(key, (ELIDED.get(key) ?? new Set()).add(routes.article(id)));
  }
}

describe('a word after an elision', () => {
  let find: (q: string) => Promise<string[]>;
  beforeAll(async () => {
    const module = pathToFileURL(join(real.folder, 'pagefind/pagefind.js')).href;
    const { createInstance } = (await import(module)) as {
      createInstance: (options: object) => Pagefind;
    };
    const basePath = `${real.url}pagefind/`;
    const pagefind = createInstance({ basePath, baseUrl: '/', ranking: RANKING });
    const index = await readIndex(pagefind, () => undefined);
    find = async (q) => {
      const { results } = await answer(index, createNames({ examples: '', names: [] }), {
        q,
        selection: {},
        isByDate: false,
      });
      const pages = await Promise.all(results.map(({ hit }) => hit.data()));
      return pages.map(({ url }) => url.slice(1));
    };
  });

  test('stands in the articles many times', () => {
    expect(ELIDED.size).toBeGreaterThan(50);
  });

  test.each(['', 'd’', "l'", 'qu’'])('is found when « %sword » is typed', async (elision) => {
    const missed: string[] = [];
    for (const [word, pages] of ELIDED) {
      const found = await find(elision + word);
      missed.push(
        ...[...pages].filter((page) => !found.includes(page)).map((page) => `${word}: ${page}`),
      );
    }
    expect(missed).toEqual([]);
  });
});
