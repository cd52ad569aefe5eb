import { expect, inject, test } from 'vitest';
import { readCorpus } from '../../src/corpus/read.ts';
import { plain } from '../../src/lib/text.ts';
import { pagesOf } from './html.ts';

const pages = new Map(pagesOf(inject('sites').real).map((page) => [page.path, page]));
const { corpus } = readCorpus(process.cwd());

test.each(corpus.articles.map((article) => ({ id: article.id, article })))(
  '$id: paragraphs bear the same numbers and words in the page and in the corpus',
  ({ id, article }) => {
    const root = pages.get(`articles/${id}/`)?.root;
    const shown = root
      ?.querySelectorAll('.body > [id]')
      .filter(({ id: own }) => /^p\d+$/.test(own));
    expect(shown?.map((element) => element.id)).toEqual(
      article.passages.map(({ number }) => `p${number}`),
    );
    for (const { number, text } of article.passages) {
      const element = root?.querySelector(`#p${number}`);
      element?.querySelectorAll('.number, figcaption').forEach((apparatus) => {
        apparatus.remove();
      });
      expect(plain(element?.textContent ?? '')).toBe(plain(text));
    }
  },
);
