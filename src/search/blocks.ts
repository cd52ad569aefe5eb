import { articleHtml } from '../corpus/article-html.ts';
import type { Article, Corpus } from '../corpus/model.ts';
import { passageId } from '../lib/routes.ts';
import { onOneLine } from '../lib/text.ts';

/** A block of the text of a page. */
export interface Block {
  /**
   * What it is, for results and weights: `titre`, `resume`, `intertitre`, `preuve`, `liste`, `p5` the
   * fifth passage, `n5` a note beside it, `note` a footnote.
   */
  id: string;
  text: string;
}

/** The blocks with which every page begins. */
export function headBlocks(title: string, summary: string): Block[] {
  return [
    { id: 'titre', text: title },
    { id: 'resume', text: summary },
  ];
}

/** The passages of an article, the notes beside them, its headings and footnotes. */
export function bodyBlocks(corpus: Corpus, article: Article): Block[] {
  const html = articleHtml(corpus, article);
  const inside = (id: string, pattern: RegExp) =>
    Array.from(html.matchAll(pattern), ([, text = '']) => ({ id, text: textOfHtml(text) }));
  const notesAfter = (number = '') =>
    article.notes
      .filter(({ after = '' }) => after === number)
      .map(({ text }) => ({ id: passageId(number).replace('p', 'n'), text }));
  return [
    ...notesAfter(),
    ...article.passages.flatMap(({ number, text }) => [
      { id: passageId(number), text },
      ...notesAfter(number),
    ]),
    ...inside('intertitre', /<h[2-6]>(.*?)<\/h[2-6]>/gs),
    ...inside('note', /<li id="[^"]*\bfn-[^"]*">(.*?)<\/li>/gs),
  ];
}

function textOfHtml(html: string): string {
  const text = html.replace(/<[^>]+>|↩/g, '');
  return onOneLine(text.replaceAll('&lt;', '<').replaceAll('&amp;', '&'));
}
