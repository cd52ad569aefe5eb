import { articleHtml, bodyParts } from '../../corpus/article-html.ts';
import type { Article, Corpus } from '../../corpus/model.ts';
import { personalPassages } from '../../corpus/queries/articles.ts';
import { translationNote } from '../../corpus/queries/translated.ts';
import { absolute, passageId, routes } from '../../lib/routes.ts';
import { site } from '../../lib/site.ts';
import { capitalise } from '../../lib/text.ts';
import { typesetHtml } from '../../markdown/typeset-html.ts';

/** The number of a passage: a link to itself, for its page alone. */
const NUMBER = /<a href="#[^"]*" class="number"[^>]*>[^<]*<\/a>/g;

/**
 * The body of an article for readers elsewhere: the HTML of its page, with full addresses and without
 * evidence. What is personal is read on the site alone, with the notes about it.
 */
export function feedBody(corpus: Corpus, article: Article): string {
  const personal = personalPassages(article);
  let html = '';
  for (const part of bodyParts(articleHtml(corpus, article))) {
    if (typeof part === 'string') html += part;
    else if (personal.has(part.passage)) html = withoutLast(html, article, part.passage);
    else html += caveat(article, part.passage) + part.notes;
  }
  const page = absolute(routes.article(article.id));
  return typesetHtml(
    html
      .replace(NUMBER, '')
      .replaceAll(' href="#', ` href="${page}#`)
      .replaceAll(' href="/', ` href="${site.url}/`),
  ).trim();
}

/** The HTML with a link to the site in place of its last passage. */
function withoutLast(html: string, { id }: Article, number: string): string {
  const link = `<a href="${absolute(routes.passage(id, number))}">Le paragraphe ${number} se lit sur le site.</a>`;
  return html.replace(new RegExp(`<\\w+ id="${passageId(number)}"[^]*$`), `<p>${link}</p>`);
}

/** How the words quoted inside the sentences of a passage were translated. */
function caveat(article: Article, number: string): string {
  // Words that stand alone have their own caption.
  const inside = article.quotations.filter(
    ({ passage, isBlock }) => passage === number && !isBlock,
  );
  const note = translationNote(article, inside);
  return note === undefined ? '' : `<p><small>${capitalise(note)}.</small></p>`;
}
