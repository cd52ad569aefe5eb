import { href } from '../lib/routes.ts';
import { escapeXml } from '../lib/xml.ts';
import { replaceComponents } from '../markdown/html.ts';
import type { Article, Corpus } from './model.ts';
import { type QuotationView, quotationView } from './queries/declarations.ts';

/** A part of a body: its HTML, or the margin of a passage with the notes that stand in it. */
export type BodyPart = string | { passage: string; notes: string };

/**
 * The HTML of an article's body, as its page, its feed and the search copy show it: passages with
 * their numbers, linked actors, quotations and editorial notes. The margins of its passages are for
 * the page to fill: see {@link bodyParts}.
 */
export function articleHtml(corpus: Corpus, article: Article): string {
  const withQuotations = replaceComponents(article.html, 'quotation', (attributes, words) => {
    const { by, event, date, translated, block } = attributes;
    if (block === undefined) return `<span class="quoted">« ${words} »</span>`;
    const quoted = { by, event, date, translated: translated !== undefined, text: words };
    return figure(quotationView(corpus, article.id, quoted), words.trim());
  });
  const label = 'Note de la rédaction';
  return replaceComponents(
    withQuotations,
    'editorialnote',
    (_, inside) =>
      `<div class="note" role="note" aria-label="${label}"><p class="label">${label}</p>${inside}</div>`,
  );
}

/** A body cut at the margins of its passages. */
export function bodyParts(html: string): BodyPart[] {
  const parts = html.split(/<x-margin number="(.+?)">(.*?)<\/x-margin>/s);
  return parts.flatMap((part, index): BodyPart[] => {
    if (index % 3 === 0) return part === '' ? [] : [part];
    return index % 3 === 1 ? [{ passage: part, notes: parts[index + 1] ?? '' }] : [];
  });
}

/** A body with the same HTML at the head of each of its passages, before its number. */
export function withPassageHeads(html: string, head: string): string {
  return html.replaceAll(/<a href="#[^"]+" class="number"/g, (number) => head + number);
}

/** Words that stand alone, with their caption. */
function figure({ speaker, path, occasion, caveats }: QuotationView, words: string): string {
  const paragraphs = words.startsWith('<p>') ? words : `<p>${words}</p>`;
  const quoted = paragraphs.replace('<p>', '<p>« ').replace(/<\/p>$/, ' »</p>');
  const caption = escapeXml([occasion, ...caveats].join(' · '));
  return `<figure class="quotation"><blockquote>${quoted}</blockquote><figcaption><a href="${escapeXml(href(path))}"><b>${escapeXml(speaker)}</b></a>, ${caption}</figcaption></figure>`;
}
