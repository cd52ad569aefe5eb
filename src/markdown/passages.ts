import type { BlockContent, Nodes, Paragraph, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx';
import type { VFile } from 'vfile';
import type { Position } from './position.ts';
import { attribute, isComponent, textInside, textOf } from './text.ts';

/** The words of a named person or organisation, where the body quotes them. */
export interface BodyQuotation extends Position {
  by: string | undefined;
  event: string | undefined;
  date: string | undefined;
  translated: boolean;
  text: string;
  /** Number of its passage; undefined inside a note, a footnote or a heading. */
  passage: number | undefined;
}

/** A numbered block of an article's body, which citations point to. */
export interface Passage extends Position {
  number: number;
  text: string;
}

/** What we add: never evidence. */
export interface Note extends Position {
  text: string;
  /** Number of the passage that it follows; 0 at the head of the article. */
  after: number;
}

/** What a compiled body holds, in the order of the text. */
export interface Body {
  passages: Passage[];
  notes: Note[];
  quotations: BodyQuotation[];
}

declare module 'vfile' {
  interface DataMap {
    body: Body;
  }
}

/** Passages are top-level paragraphs, lists, tables, blockquotes and quotations. */
const PASSAGE_TYPES = new Set(['paragraph', 'list', 'table', 'blockquote']);

/**
 * Remark plugin: numbers the passages of an article, in the page and in the corpus alike.
 *
 * It leaves the body in `file.data.body`, for whoever compiles the file, gives each passage its
 * `id` and the link of its number (a block other than a paragraph gets a wrapper for them), and
 * gathers the notes that follow it in a `<PassageMargin>`, which the page provides.
 */
export function remarkPassages() {
  return (tree: Root, file: VFile): void => {
    const body: Body = { passages: [], notes: [], quotations: [] };
    let margin: MdxJsxFlowElement | undefined;
    tree.children = tree.children.flatMap((node): RootContent[] => {
      if (isComponent(node, 'EditorialNote')) {
        body.notes.push({ ...place(node), text: textOf(node), after: body.passages.length });
        collectQuotations(node, undefined, body.quotations);
        if (margin === undefined) return [node];
        margin.children.push(node as MdxJsxFlowElement);
        return [];
      }
      margin = undefined;
      if (!PASSAGE_TYPES.has(node.type) && !isComponent(node, 'Quotation')) {
        collectQuotations(node, undefined, body.quotations);
        return [node];
      }
      const number = body.passages.length + 1;
      body.passages.push({ ...place(node), number, text: textOf(node) });
      collectQuotations(node, number, body.quotations);
      margin = marginOf(number);
      return [numbered(node, number), margin];
    });
    file.data.body = body;
  };
}

/** What stands beside a passage: the notes that follow it, and what the page adds. */
function marginOf(number: number): MdxJsxFlowElement {
  return {
    type: 'mdxJsxFlowElement',
    name: 'PassageMargin',
    attributes: [{ type: 'mdxJsxAttribute', name: 'number', value: String(number) }],
    children: [],
  };
}

function numbered(node: RootContent, number: number): RootContent {
  if (node.type === 'paragraph') {
    node.children.unshift(numberLink(number));
    node.data = { ...node.data, hProperties: { id: `p${String(number)}` } };
    return node;
  }
  if (isComponent(node, 'Quotation')) (node as MdxJsxFlowElement).attributes.push(block());
  const wrapper: Paragraph = {
    type: 'paragraph',
    children: [numberLink(number), node as BlockContent as never],
    data: { hName: 'div', hProperties: { id: `p${String(number)}`, className: ['passage'] } },
  };
  return wrapper;
}

/** Tells the component that it stands alone, not inside a sentence. */
function block(): MdxJsxFlowElement['attributes'][number] {
  return { type: 'mdxJsxAttribute', name: 'block', value: 'true' };
}

function numberLink(number: number): Paragraph['children'][number] {
  return {
    type: 'link',
    url: `#p${String(number)}`,
    children: [{ type: 'text', value: String(number) }],
    data: {
      hProperties: {
        className: ['number'],
        ariaLabel: `Adresse permanente du paragraphe ${String(number)}`,
      },
    },
  };
}

function collectQuotations(
  node: Nodes,
  passage: number | undefined,
  quotations: BodyQuotation[],
): void {
  if (isComponent(node, 'Quotation')) {
    quotations.push({
      ...place(node),
      by: attribute(node, 'by'),
      event: attribute(node, 'event'),
      date: attribute(node, 'date'),
      translated: attribute(node, 'translated') !== undefined,
      text: textInside(node),
      passage,
    });
  }
  if ('children' in node) {
    for (const child of node.children) collectQuotations(child, passage, quotations);
  }
}

function place(node: Nodes): Position {
  return { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}
