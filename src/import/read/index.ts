import { fold } from '../../lib/text.ts';
import type { Block, Document } from '../document.ts';
import { publicationDay } from '../dates/published.ts';
import { debrisOf, isProse } from './debris.ts';
import { isHtml, readHtml } from './html.ts';
import { isMarkdown, readMarkdown } from './markdown.ts';
import { readPlain } from './plain.ts';
import { withTitle } from './title.ts';
import { gatherTweets, signature } from './tweets.ts';

export type Format = 'page HTML' | 'Markdown' | 'texte brut';

/** The format of a text, from its content first, its file name next. */
export function formatOf(text: string, name: string): Format {
  if (isHtml(text)) return 'page HTML';
  return isMarkdown(text, name) ? 'Markdown' : 'texte brut';
}

/** Reads a text in any format that is known: its article, and what was left out. */
export function readDocument(text: string, name: string): Document {
  switch (formatOf(text, name)) {
    case 'page HTML': {
      const { title, dates, blocks, discarded, origin } = readHtml(text);
      return cleaned({ title, datelines: dates, blocks, discarded, origin });
    }
    case 'Markdown': {
      const { title, date, blocks, discarded } = readMarkdown(text);
      const datelines = date === undefined ? [] : [date];
      return cleaned({ title, datelines, blocks, discarded, origin: {} });
    }
    case 'texte brut':
      return cleaned({
        title: undefined,
        datelines: [],
        blocks: readPlain(text),
        discarded: [],
        origin: {},
      });
  }
}

/** Without debris; with its title, its headings and its tweets. */
function cleaned(document: Document): Document {
  const blocks: Block[] = [];
  const datelines: string[] = [];
  const discarded: string[] = [];
  let related = false;
  for (const block of gatherTweets(document.blocks)) {
    const debris = block.kind === 'tweet' ? undefined : debrisOf(block.text);
    const isEnd = debris === 'comments' && blocks.some(({ text }) => isProse(text));
    if (debris === 'credit' && publicationDay(block.text) === undefined) blocks.push(block);
    else if (debris !== undefined) {
      if (publicationDay(block.text) !== undefined) datelines.push(block.text);
      discarded.push(block.text);
    } else if (isDateline(block, blocks)) {
      datelines.push(block.text);
      discarded.push(block.text);
    } else if (related && !isProse(block.text)) discarded.push(block.text);
    else blocks.push(block);
    // What follows « À lire aussi » or the comments is not of the article, until it speaks again.
    related =
      (debris === 'related' && isHeader(block.text)) || isEnd || (related && !isProse(block.text));
  }
  const { title, blocks: titled } = withTitle(document.title, blocks, discarded);
  const last = titled.findLastIndex(
    ({ kind, text }) =>
      kind !== 'heading' && (kind !== 'paragraph' || isProse(text) || debrisOf(text) === 'credit'),
  );
  return {
    title,
    blocks: titled.slice(0, last + 1),
    origin: document.origin,
    datelines: [...document.datelines, ...datelines],
    discarded: [
      ...document.discarded,
      ...discarded,
      ...titled.slice(last + 1).map(({ text }) => text),
    ],
  };
}

/** « À lire aussi », before its links, rather than « Lire aussi : un titre ». */
function isHeader(text: string): boolean {
  return text.endsWith(':') || (text.match(/\p{L}+/gu) ?? []).length < 6;
}

/** A short line that gives the day of the article, before the text begins for good. */
function isDateline({ kind, text }: Block, before: readonly Block[]): boolean {
  if (kind === 'heading' || text.length > 110 || signature(text) !== undefined) return false;
  const opensText = before.length < 12 && before.filter((block) => isProse(block.text)).length < 2;
  if (!opensText || publicationDay(text) === undefined) return false;
  const words = fold(text).match(/\p{L}{3,}/gu) ?? [];
  return words.length < 10 && (!isProse(text) || /^mise? a jour/.test(fold(text)));
}
