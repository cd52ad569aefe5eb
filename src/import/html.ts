import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { dayIn } from '../lib/date-words.ts';
import type { SourceText } from './source-text.ts';

/** Comments, of which one reading alone is possible, then a tag of a page. */
const PAGE =
  /^\s*(?:<!--(?:(?!-->)[\s\S])*-->\s*)*<(?:!doctype html|html|head|body|article|div|p)\b/i;

/** Whether a text is a web page rather than a text that mentions a tag. */
export function isHtml(text: string): boolean {
  return PAGE.test(text);
}

/**
 * The article of a saved page, as Mozilla's Readability finds it, with every sentence that stands
 * beside one of its paragraphs: it may leave out the last one.
 */
export function readHtml(html: string): SourceText {
  const { document } = parse(html);
  const title = titleOf(document);
  const address =
    attribute(document, 'link[rel="canonical"]', 'href') ??
    attribute(document, 'meta[property="og:url"]', 'content');
  const blocks = blocksOf(document.body);
  const found = new Readability(parse(html).document, { charThreshold: 0 }).parse();
  const article = new Set(
    blocksOf(parse(found?.content ?? '').document.body).map(({ text }) => text),
  );
  const beside = new Set(
    blocks.filter(({ text }) => article.has(text)).map(({ holder }) => holder),
  );
  const isKept = ({ text, holder }: Block) =>
    article.has(text) || article.size === 0 || (beside.has(holder) && isSentence(text));
  const kept = blocks.filter(isKept).map(({ text }) => text);
  const isTitled = title === undefined || kept.includes(title);
  return {
    text: `${(isTitled ? kept : [title, ...kept]).join('\n\n')}\n`,
    title,
    address: address !== undefined && /^https?:\/\/\S+$/.test(address) ? address : undefined,
    publisher: tidy(found?.siteName ?? '') || undefined,
    published: dayIn(found?.publishedTime) ?? dayIn(timeOf(document)),
    left: blocks.filter((block) => !isKept(block) && block.text !== title).map(({ text }) => text),
  };
}

/** linkedom wants a whole document. */
function parse(html: string) {
  return parseHTML(/<body\b/i.test(html) ? html : `<html><body>${html}</body></html>`);
}

function attribute(document: Document, selector: string, name: string): string | undefined {
  return tidy(document.querySelector(selector)?.getAttribute(name) ?? '') || undefined;
}

/** The heading that the page's declared title begins with, which may add the name of its site. */
function titleOf(document: Document): string | undefined {
  const declared = attribute(document, 'meta[property="og:title"]', 'content');
  const whole = declared ?? tidy(document.title);
  const headings = Array.from(document.querySelectorAll('h1,h2'), (node) => tidy(node.textContent));
  return headings.find((text) => text !== '' && whole.startsWith(text)) ?? (whole || undefined);
}

/** The day of a page by its `<time>`; that of a comment is another. */
function timeOf(document: Document): string | null | undefined {
  return [...document.querySelectorAll('time[datetime]')]
    .find((each) => each.closest('blockquote, aside, #comments, .comment') === null)
    ?.getAttribute('datetime');
}

/** Words on one line of a page, and the element that contains their paragraph. */
interface Block {
  text: string;
  holder: Element | null;
}

const SILENT = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|HEAD|SVG|IFRAME)$/i;
const BLOCK =
  /^(?:ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|BODY|DD|DETAILS|DIV|DL|DT|FIGCAPTION|FIGURE|FOOTER|FORM|H[1-6]|HEADER|HR|LI|MAIN|NAV|OL|P|PRE|SECTION|SUMMARY|TABLE|TBODY|TD|TH|THEAD|TR|UL)$/i;

/** Every word of an element, a block a paragraph. */
function blocksOf(root: Element): Block[] {
  const blocks: Block[] = [];
  let run = '';
  const flush = (holder: Element | null) => {
    for (const part of run.split(/\n\s*\n/u)) {
      const text = tidy(part);
      if (text !== '') blocks.push({ text, holder });
    }
    run = '';
  };
  const walk = (element: Element) => {
    for (const child of element.childNodes) {
      if (child.nodeType === 3) run += (child.textContent ?? '').replace(/\s+/gu, ' ');
      if (child.nodeType !== 1 || SILENT.test(child.nodeName)) continue;
      if (child.nodeName.toUpperCase() === 'BR') run += '\n';
      const isBlock = BLOCK.test(child.nodeName);
      if (isBlock) flush(element.parentElement);
      walk(child as Element);
      if (isBlock) flush(element);
    }
  };
  walk(root);
  flush(root);
  return blocks;
}

/** One space, and no invisible character; French spaces become plain ones. */
function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

function isSentence(text: string): boolean {
  return /[.!?…»”"]$/u.test(text) && text.split(' ').length > 5;
}
