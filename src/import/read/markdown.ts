import { parseYaml } from '../../corpus/yaml.ts';
import { type Block, tidy } from '../document.ts';

/** A Markdown text: the title and date of its front matter, and its blocks. */
export interface Markdown {
  title: string | undefined;
  date: string | undefined;
  blocks: readonly Block[];
  discarded: readonly string[];
}

/** Whether a text uses Markdown: a heading, front matter, links, or stars that come in pairs. */
export function isMarkdown(text: string, name: string): boolean {
  return /\.(?:md|mdx|markdown)$/i.test(name) || /^(?:---\n[\s\S]+?\n---\n|#{1,6} \S)/m.test(text);
}

/** Reads Markdown line by line: what matters is its blocks, not their rendering. */
export function readMarkdown(text: string): Markdown {
  const front = /^---\n([\s\S]*?\n)---\n/.exec(text);
  const meta = front?.[1] === undefined ? {} : fields(front[1]);
  const blocks: Block[] = [];
  const discarded: string[] = [];
  let open = false;
  for (const raw of text.slice(front?.[0].length ?? 0).split('\n')) {
    const line = raw.trim();
    const block = blockOf(line);
    if (line === '' || /^(?:[-*_]\s*){3,}$/.test(line)) open = false;
    else if (/^!\[[^\]]*\]\([^)]*\)$/.test(line)) discarded.push(line);
    else if (open && block.kind === (blocks.at(-1)?.kind ?? '') && block.kind !== 'item') {
      const before = blocks.pop();
      blocks.push({ ...block, text: tidy(`${before?.text ?? ''} ${block.text}`) });
    } else {
      if (block.text !== '') blocks.push(block);
      open = block.kind === 'paragraph' || block.kind === 'blockquote';
    }
  }
  return { title: meta['title'], date: meta['date'], blocks, discarded };
}

function fields(yaml: string): Record<string, string> {
  const { data } = parseYaml(yaml, '');
  if (typeof data !== 'object' || data === null) return {};
  return Object.fromEntries(
    Object.entries(data).flatMap(([key, value]) =>
      typeof value === 'string' ? [[key, value]] : [],
    ),
  );
}

function blockOf(line: string): Block {
  const [, heading] = /^#{1,6}\s+(.*?)\s*#*$/.exec(line) ?? [];
  if (heading !== undefined) return { kind: 'heading', text: inline(heading) };
  const [, quoted] = /^>\s?(.*)$/.exec(line) ?? [];
  if (quoted !== undefined) return { kind: 'blockquote', text: inline(quoted) };
  const [, item] = /^(?:[-*+]|\d+[.)])\s+(.*)$/.exec(line) ?? [];
  if (item !== undefined) return { kind: 'item', text: inline(item) };
  return { kind: 'paragraph', text: inline(line) };
}

/** An image or a link: its text, then an address in which parentheses come in pairs. */
const LINK = /(!?)\[([^[\]]*)\]\((?:[^()]|\([^()]*\))*\)/g;

/**
 * Without images, links, stars, backticks and escapes. None of these patterns looks past where the
 * next of its kind begins: a line may be as long as a file.
 */
function inline(text: string): string {
  return tidy(
    text
      .replace(LINK, (_, isImage: string, words: string) => (isImage === '' ? words : ''))
      .replace(/(\*\*|__|~~|`)(.+?)\1/g, '$2')
      .replace(/(?<![\p{L}\p{N}*])([*_])(?!\s)((?:(?!\1).)+)(?<!\s)\1(?![\p{L}\p{N}*])/gu, '$2')
      .replace(/<\/?[a-z][^<>]*>/gi, '')
      .replace(/\\([\\`*_{}[\]()#+.!>-])/g, '$1'),
  );
}
