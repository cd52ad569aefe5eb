import type { Link, Nodes, Paragraph, Root, RootContent } from 'mdast';
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
  /** That of the declaration: parts of one sentence said on one occasion share it. */
  id: string | undefined;
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

/** What a compiled body contains, in the order of the text. */
export interface Body {
  passages: Passage[];
  notes: Note[];
  quotations: BodyQuotation[];
  /** Headings and footnotes, which nothing cites. */
  unnumbered: (Position & { text: string })[];
}

declare module 'vfile' {
  interface DataMap {
    /** What the ledger of addresses contains of the article, for whoever compiles the file to give. */
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
    const numbers = new Map(blocks.map((node, index) => [node, given[index]]));
    const withdrawn = withdrawals(recorded);
    const body: Body = { passages: [], notes: [], quotations: [], unnumbered: [] };
    let margin: Paragraph | undefined;
    tree.children = tree.children.flatMap((node): RootContent[] => {
      const number = numbers.get(node);
      const text = textOf(node);
      body.quotations.push(...quotationsIn(node, number));
      if (isComponent(node, 'EditorialNote')) {
        body.notes.push({ ...placeOf(node), text, after: body.passages.at(-1)?.number });
        margin?.children.push(node as never);
        return margin === undefined ? [node] : [];
      }
      margin = undefined;
      if (number === undefined) {
        body.unnumbered.push({ ...placeOf(node), text: textInside(node) });
        return [node];
      }
      body.passages.push({ ...placeOf(node), number, text });
      margin = marginOf(number);
      const next = withdrawn.findIndex((each) => compareNumbers(each.number, number) > 0);
      const before = withdrawn.splice(0, next < 0 ? withdrawn.length : next);
      return [...before.map(withdrawal), numbered(node, number), margin];
    });
    tree.children.push(...withdrawn.map(withdrawal));
    file.data.body = body;
  };
}

function isPassage(node: RootContent): boolean {
  return PASSAGE_TYPES.has(node.type) || isComponent(node, 'Quotation');
}

function placeOf(node: Nodes): Position {
  const { line = 1, column = 1 } = node.position?.start ?? {};
  return { line, column };
}

/** A passage that was withdrawn, and when. */
interface Withdrawn {
  number: string;
  day: string;
}

/** In the order of their numbers. */
function withdrawals(recorded: RecordedPassages): Withdrawn[] {
  return Object.entries(recorded)
    .filter(([, value]) => isWithdrawn(value))
    .map(([number, day]) => ({ number, day }))
    .sort((a, b) => compareNumbers(a.number, b.number));
}

/** Stands where a passage did, so that its address still answers. */
function withdrawal({ number, day }: Withdrawn): Paragraph {
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
  // Such words stand alone, not inside a sentence.
  if (isComponent(node, 'Quotation'))
    node.attributes.push({ type: 'mdxJsxAttribute', name: 'block', value: 'true' });
  return {
    type: 'paragraph',
    children: [numberLink(number), node as never],
    data: { hName: 'div', hProperties: { id: passageId(number), className: ['passage'] } },
  };
}

function numberLink(number: string): Link {
  const ariaLabel = `Lien permanent du paragraphe ${number}`;
  return {
    type: 'link',
    url: `#${passageId(number)}`,
    children: [{ type: 'text', value: number }],
    data: { hProperties: { className: ['number'], ariaLabel } },
  };
}

function quotationsIn(node: Nodes, passage: string | undefined, isBlock = true): BodyQuotation[] {
  const inside = 'children' in node ? node.children : [];
  const quotations = inside.flatMap((child) => quotationsIn(child, passage, false));
  if (!isComponent(node, 'Quotation')) return quotations;
  const [id, by, event, date] = ['id', 'by', 'event', 'date'].map((name) => attribute(node, name));
  const translated = attribute(node, 'translated') !== undefined;
  const text = textInside(node);
  const quotation = { ...placeOf(node), id, by, event, date, translated, text, passage, isBlock };
  return [quotation, ...quotations];
}
