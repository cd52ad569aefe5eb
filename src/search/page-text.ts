import { RewritingStream } from 'parse5-html-rewriting-stream';
import type { DocumentType } from './keys.ts';
import { normalise } from './normalise.ts';

/** A block of a page's text, normalised. */
export interface Block {
  /**
   * What it is, and what results know it by: `titre`, `resume`, `intertitre`, `preuve`, `liste`,
   * `p5` the fifth passage, `n5` a note beside it, `note` a footnote.
   */
  id: string;
  text: string;
}

interface Tag {
  name: string;
  id: string;
  classes: readonly string[];
}

/** Elements that have no end tag. */
const VOID = new Set(['area', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);
/** Elements that end a word. */
const BREAKS = new Set(['blockquote', 'br', 'dd', 'dt', 'li', 'p', 'td', 'th', 'tr']);
/** The apparatus: what is on the page but not of its prose. */
const APPARATUS = new Set(['figcaption', 'form', 'nav', 'script', 'style', 'sup', 'svg']);
const APPARATUS_CLASSES = new Set([
  'data-footnote-backref',
  'label',
  'number',
  'reference',
  'supports',
]);

/**
 * Reads what search must know of a built page: the prose of its `<main>`, block by block, without
 * numbers, references, labels and lists of other pages.
 */
export async function readBlocks(html: string, type: DocumentType): Promise<Block[]> {
  const blocks: Block[] = [];
  const open: Tag[] = [];
  let passage = '';
  /** Depths at which the current block, and the apparatus to pass over, began; 0 outside. */
  let blockDepth = 0;
  let skipDepth = 0;
  const append = (text: string) => {
    const block = blocks.at(-1);
    if (block !== undefined && blockDepth > 0 && skipDepth === 0) block.text += text;
  };

  const stream = new RewritingStream();
  stream.on('startTag', ({ tagName, attrs, selfClosing }) => {
    const value = (name: string) => attrs.find((attribute) => attribute.name === name)?.value ?? '';
    if (BREAKS.has(tagName)) append(' ');
    if (selfClosing || VOID.has(tagName)) return;
    const tag = { name: tagName, id: value('id'), classes: value('class').split(/\s+/) };
    open.push(tag);
    if (skipDepth === 0 && isApparatus(tag)) skipDepth = open.length;
    if (skipDepth > 0 || blockDepth > 0) return;
    const id = blockId(tag, open, type, passage);
    if (id === undefined) return;
    if (/^p\d/.test(id)) passage = id.slice(1);
    blocks.push({ id, text: '' });
    blockDepth = open.length;
  });
  stream.on('endTag', ({ tagName }) => {
    const depth = open.findLastIndex(({ name }) => name === tagName);
    if (depth < 0) return;
    open.length = depth;
    if (depth < blockDepth) blockDepth = 0;
    if (depth < skipDepth) skipDepth = 0;
  });
  stream.on('text', ({ text }) => {
    append(text);
  });
  await new Promise((resolve, reject) => {
    stream.on('error', reject).on('end', resolve).resume().end(html);
  });
  return blocks
    .map(({ id, text }) => ({ id, text: normalise(text) }))
    .filter(({ text }) => text !== '');
}

function isApparatus({ name, classes }: Tag): boolean {
  return APPARATUS.has(name) || classes.some((each) => APPARATUS_CLASSES.has(each));
}

/** What block an element begins, if it begins one. */
function blockId(
  tag: Tag,
  open: readonly Tag[],
  type: DocumentType,
  passage: string,
): string | undefined {
  if (!open.some(({ name }) => name === 'main')) return undefined;
  if (tag.name === 'h1') return 'titre';
  if (tag.classes.includes('deck')) return 'resume';
  if (type === 'evenement') return tag.name === 'blockquote' ? 'preuve' : undefined;
  if (type === 'theme') return tag.name === 'h3' ? 'liste' : undefined;
  const inBody = open.some(({ classes }) => classes.includes('body'));
  return type === 'article' && inBody ? bodyBlockId(tag, passage) : undefined;
}

function bodyBlockId({ name, id, classes }: Tag, passage: string): string | undefined {
  if (/^p\d/.test(id)) return id;
  if (classes.includes('note')) return `n${passage}`;
  if (name === 'li') return 'note';
  if (/^h[2-6]$/.test(name) && id !== 'footnote-label') return 'intertitre';
  return undefined;
}
