import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { type Block, type BlockKind, type Origin, tidy } from '../document.ts';
import { publicationDay } from '../dates/published.ts';
import { inlineTweet } from './tweets.ts';

/** A page's article, its declared title and dates, and all else that stood on the page. */
export interface Page {
  title: string | undefined;
  dates: readonly string[];
  blocks: readonly Block[];
  discarded: readonly string[];
  origin: Origin;
}

const KINDS: Readonly<Record<string, BlockKind>> = {
  H1: 'heading',
  H2: 'heading',
  H3: 'heading',
  H4: 'heading',
  H5: 'heading',
  H6: 'heading',
  P: 'paragraph',
  LI: 'item',
  BLOCKQUOTE: 'blockquote',
};
const CONTAINERS = 'h1,h2,h3,h4,h5,h6,p,li,blockquote,ul,ol,div,section,article,table,figure,pre';
const SILENT = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'HEAD', 'SVG', 'IFRAME']);

/** Comments, of which one reading alone is possible, then a tag of a page. */
const PAGE =
  /^\s*(?:<!--(?:(?!-->)[\s\S])*-->\s*)*<(?:!doctype html|html|head|body|article|div|p)\b/i;

/** Whether a text is a web page rather than a text that mentions a tag. */
export function isHtml(text: string): boolean {
  return PAGE.test(text);
}

/** The article of a saved page, as Mozilla's Readability finds it (the reading mode of Firefox). */
export function readHtml(html: string): Page {
  const { document } = parseHTML(wrapped(html));
  const everything = blocksOf(document.body);
  const title = titleOf(document);
  const dates = datesOf(document);
  const captions = [...document.querySelectorAll('figcaption')].map((node) =>
    tidy(node.textContent),
  );
  const origin = originOf(document);
  const found = new Readability(document, { keepClasses: true, charThreshold: 0 }).parse();
  const content = parseHTML(`<html><body>${found?.content ?? ''}</body></html>`).document;
  const article = blocksOf(content.body);
  const blocks = article.length > 0 ? article : everything;
  const kept = new Set([...blocks.map(({ text }) => text), title]);
  return {
    title,
    dates: [...dates, ...besideTitle(everything, title)],
    origin,
    blocks,
    discarded: [...everything.map(({ text }) => text), ...captions].filter(
      (text) => !kept.has(text),
    ),
  };
}

/** linkedom wants a whole document. */
function wrapped(html: string): string {
  return /<body\b/i.test(html) ? html : `<html><body>${html}</body></html>`;
}

/** What the page calls itself, without the name of its site: the words of one of its headings. */
function titleOf(document: Document): string | undefined {
  const meta = document.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? '';
  const declared = tidy(meta) || tidy(document.title);
  const headings = [...document.querySelectorAll('h1,h2,h3')].map((node) => tidy(node.textContent));
  const same = headings.find((text) => text !== '' && declared.startsWith(text));
  const [h1] = [...document.querySelectorAll('h1')].map((node) => tidy(node.textContent));
  return same ?? (tidy(meta) || h1 || declared || undefined);
}

/** The lines under and over the title, where pages put the day. */
function besideTitle(blocks: readonly Block[], title: string | undefined): string[] {
  const index = blocks.findIndex(({ text }) => text === title);
  return blocks
    .slice(Math.max(0, index - 2), index + 4)
    .map(({ text }) => text)
    .filter((text) => text.length < 110 && publicationDay(text) !== undefined);
}

function originOf(document: Document): Origin {
  const content = (selector: string, attribute: string) =>
    tidy(document.querySelector(selector)?.getAttribute(attribute) ?? '');
  const address =
    content('link[rel="canonical"]', 'href') || content('meta[property="og:url"]', 'content');
  return {
    address: /^https?:\/\/\S+$/.test(address) ? address : undefined,
    publisher: content('meta[property="og:site_name"]', 'content') || undefined,
  };
}

function datesOf(document: Document): string[] {
  const metas = ['article:published_time', 'datePublished', 'date', 'DC.date', 'dc.date.issued'];
  const declared = metas.map((name) =>
    document
      .querySelector(`meta[property="${name}"],meta[name="${name}"],meta[itemprop="${name}"]`)
      ?.getAttribute('content'),
  );
  const linked = [...document.querySelectorAll('script[type="application/ld+json"]')].map(
    (script) => /"datePublished"\s*:\s*"([^"]+)"/.exec(script.textContent)?.[1],
  );
  const times = [...document.querySelectorAll('time[datetime]')]
    .filter((time) => time.closest('blockquote, aside, #comments, .comment') === null)
    .map((time) => time.getAttribute('datetime'));
  return [...declared, ...linked, ...times.slice(0, 1)].filter((date) => date != null);
}

function blocksOf(root: Element): Block[] {
  return Array.from(root.children).flatMap((node): Block[] => {
    const name = node.tagName.toUpperCase();
    if (SILENT.has(name) || name === 'FIGCAPTION') return [];
    const text = tidy(spaced(node));
    if (text === '') return [];
    const kind = KINDS[name];
    if (name === 'BLOCKQUOTE') {
      const tweet = inlineTweet(text);
      if (tweet !== undefined) return [tweet];
      return [{ kind: 'blockquote', text }];
    }
    if (kind !== undefined && (kind !== 'item' || node.querySelector('p,ul,ol') === null))
      return [{ kind, text }];
    if (name !== 'FIGURE' && node.querySelector(CONTAINERS) === null)
      return [{ kind: 'paragraph', text }];
    return blocksOf(node);
  });
}

/** Its text; a line break or a block inside is a space. */
function spaced(node: Element): string {
  return Array.from(node.childNodes, (child) => {
    if (child.nodeType === 3) return child.textContent ?? '';
    if (child.nodeType !== 1) return '';
    const element = child as Element;
    const name = element.tagName.toUpperCase();
    if (SILENT.has(name)) return '';
    return name === 'BR' || name in KINDS ? ` ${spaced(element)} ` : spaced(element);
  }).join('');
}
