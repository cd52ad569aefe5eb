import type { BlockContent, Nodes, Paragraph, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx';
import type { VFile } from 'vfile';
import { formatDate } from '../lib/dates.ts';
import { compareNumbers } from '../lib/passage-number.ts';
import { passageId } from '../lib/routes.ts';
import { isWithdrawn, type RecordedPassages } from '../schema/ledger.ts';
import { numberPassages } from './numbering.ts';
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
  passage: string | undefined;
  /** Whether it is a passage by itself, not words inside a sentence of ours. */
  isBlock: boolean;
}

/** A numbered block of an article's body, which citations point to. */
export interface Passage extends Position {
  /** « 7 », « 7 bis »: see `PASSAGE_NUMBER`. */
  number: string;
  text: string;
}

/** What we add: never evidence. */
export interface Note extends Position {
  text: string;
  /** Number of the passage that it follows; undefined at the head of the article. */
  after: string | undefined;
}

/** What a compiled body holds, in the order of the text. */
export interface Body {
  passages: Passage[];
  notes: Note[];
  quotations: BodyQuotation[];
}

declare module 'vfile' {
  interface DataMap {
    /** What the ledger of addresses holds of the article, for whoever compiles the file to give. */
    recorded: RecordedPassages;
    body: Body;
  }
}

/** Passages are top-level paragraphs, lists, tables, blockquotes and quotations. */
const PASSAGE_TYPES = new Set(['paragraph', 'list', 'table', 'blockquote']);

/**
 * Remark plugin: numbers the passages of an article, in the page and in the corpus alike, as the
 * ledger of addresses has them: `file.data.recorded`.
 *
 * It leaves the body in `file.data.body`, for whoever compiles the file, gives each passage its
 * `id` and the link of its number (a block other than a paragraph gets a wrapper for them), and
 * gathers the notes that follow it in an `<x-margin>`, which the page fills. Where a passage
 * was withdrawn, a line that bears its `id` says so.
 */
export function remarkPassages() {
  return (tree: Root, file: VFile): void => {
    const recorded = file.data.recorded ?? {};
    const blocks = tree.children.filter(isPassage);
    const given = numberPassages(blocks.map(textOf), recorded).numbers;
    const numbers = new Map(blocks.map((node, index) => [node, given[index] ?? '']));
    const withdrawn = withdrawnBefore(recorded, given);
    const body: Body = { passages: [], notes: [], quotations: [] };
    let margin: Paragraph | undefined;
    tree.children = tree.children.flatMap((node): RootContent[] => {
      if (isComponent(node, 'EditorialNote')) {
        body.notes.push({
          ...place(node),
          text: textOf(node),
          after: body.passages.at(-1)?.number,
        });
        collectQuotations(node, undefined, body.quotations);
        if (margin === undefined) return [node];
        margin.children.push(node as never);
        return [];
      }
      margin = undefined;
      const number = numbers.get(node);
      if (number === undefined) {
        collectQuotations(node, undefined, body.quotations);
        return [node];
      }
      body.passages.push({ ...place(node), number, text: textOf(node) });
      collectQuotations(node, number, body.quotations);
      margin = marginOf(number);
      return [...(withdrawn.get(number) ?? []), numbered(node, number), margin];
    });
    tree.children.push(...(withdrawn.get(undefined) ?? []));
    file.data.body = body;
  };
}

function isPassage(node: RootContent): boolean {
  return PASSAGE_TYPES.has(node.type) || isComponent(node, 'Quotation');
}

/** What to say of each withdrawn passage before the one that followed it; at the end, undefined. */
function withdrawnBefore(
  recorded: RecordedPassages,
  numbers: readonly string[],
): Map<string | undefined, Paragraph[]> {
  const before = new Map<string | undefined, Paragraph[]>();
  const withdrawn = Object.entries(recorded).filter(([, value]) => isWithdrawn(value));
  for (const [number, day] of withdrawn.sort(([a], [b]) => compareNumbers(a, b))) {
    const next = numbers.find((other) => compareNumbers(other, number) > 0);
    before.set(next, [...(before.get(next) ?? []), withdrawal(number, day)]);
  }
  return before;
}

/** Stands where a passage did, so that its address still answers. */
function withdrawal(number: string, day: string): Paragraph {
  const text = `Le paragraphe ${number} a été retiré le ${formatDate(day)}.`;
  return {
    type: 'paragraph',
    children: [{ type: 'text', value: text }],
    data: { hProperties: { id: passageId(number), className: ['reference'] } },
  };
}

/** What stands beside a passage: the notes that follow it, and what the page adds. */
function marginOf(number: string): Paragraph {
  const data = { hName: 'x-margin', hProperties: { number } };
  return { type: 'paragraph', children: [], data };
}

function numbered(node: RootContent, number: string): RootContent {
  if (node.type === 'paragraph') {
    node.children.unshift(numberLink(number));
    node.data = { ...node.data, hProperties: { id: passageId(number) } };
    return node;
  }
  if (isComponent(node, 'Quotation')) (node as MdxJsxFlowElement).attributes.push(block());
  const wrapper: Paragraph = {
    type: 'paragraph',
    children: [numberLink(number), node as BlockContent as never],
    data: { hName: 'div', hProperties: { id: passageId(number), className: ['passage'] } },
  };
  return wrapper;
}

/** Tells the component that it stands alone, not inside a sentence. */
function block(): MdxJsxFlowElement['attributes'][number] {
  return { type: 'mdxJsxAttribute', name: 'block', value: 'true' };
}

function numberLink(number: string): Paragraph['children'][number] {
  return {
    type: 'link',
    url: `#${passageId(number)}`,
    children: [{ type: 'text', value: number }],
    data: {
      hProperties: {
        className: ['number'],
        ariaLabel: `Adresse permanente du paragraphe ${number}`,
      },
    },
  };
}

function collectQuotations(
  node: Nodes,
  passage: string | undefined,
  quotations: BodyQuotation[],
  isBlock = true,
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
      isBlock,
    });
  }
  if ('children' in node) {
    for (const child of node.children) collectQuotations(child, passage, quotations, false);
  }
}

function place(node: Nodes): Position {
  return { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}
