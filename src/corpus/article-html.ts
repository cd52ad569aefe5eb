import { href } from '../lib/routes.ts';
import { escapeXml } from '../lib/xml.ts';
import { type ComponentHtml, contentHtml } from '../markdown/content-html.ts';
import type { Article, Corpus } from './model.ts';
import { quotationView } from './queries/quotations.ts';

/** A part of a body: its HTML, or the margin of a passage with the notes that stand in it. */
export type BodyPart = string | { passage: string; notes: string };

/**
 * The HTML of an article's body, as its page, its feed and the search copy show it: passages with
 * their numbers, linked actors, quotations and editorial notes. The notes that follow a passage stand
 * between two comments, where a page may add to its margin: see {@link bodyParts}.
 */
export function articleHtml(corpus: Corpus, article: Article): string {
  const components: ComponentHtml = {
    Quotation: ({ by, event, date, translated, block }, words) => {
      const view = quotationView(corpus, article.id, {
        by: text(by),
        event: text(event),
        date: text(date),
        translated: translated !== undefined,
        text: words,
      });
      return block === undefined ? inline(words) : figure(view, words);
    },
    EditorialNote: (_, inside) =>
      `<div class="note" role="note" aria-label="Note de la rédaction"><p class="label">Note de la rédaction</p>${inside}</div>`,
    PassageMargin: ({ number }, notes) => `<!--margin ${String(number)}-->${notes}<!--/margin-->`,
  };
  return contentHtml(article.content, components);
}

/** A body cut at the margins of its passages. */
export function bodyParts(html: string): BodyPart[] {
  const parts = html.split(/<!--margin (.+?)-->([^]*?)<!--\/margin-->/);
  return parts.flatMap((part, index): BodyPart[] => {
    if (index % 3 === 0) return part === '' ? [] : [part];
    return index % 3 === 1 ? [{ passage: part, notes: parts[index + 1] ?? '' }] : [];
  });
}

function text(value: string | true | undefined): string | undefined {
  return value === true ? '' : value;
}

function inline(words: string): string {
  return `<span class="quoted">« ${words} »</span>`;
}

/** Words that stand alone, with their caption. */
function figure(
  { speaker, path, occasion, caveats }: ReturnType<typeof quotationView>,
  words: string,
): string {
  const paragraphs = words.trim().startsWith('<p>') ? words.trim() : `<p>${words.trim()}</p>`;
  const quoted = paragraphs.replace('<p>', '<p>« ').replace(/<\/p>$/, ' »</p>');
  const told = escapeXml([occasion, ...caveats].join(' · '));
  return `<figure class="quotation"><blockquote>${quoted}</blockquote><figcaption><a href="${escapeXml(href(path))}"><b>${escapeXml(speaker)}</b></a>, ${told}</figcaption></figure>`;
}
