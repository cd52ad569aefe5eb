import { fold } from '../../lib/text.ts';
import type { Block } from '../document.ts';
import { debrisOf, isProse } from './debris.ts';

/** The title among the blocks, the others with their headings marked; rubrics are discarded. */
export function withTitle(
  declared: string | undefined,
  blocks: readonly Block[],
  discarded: string[],
): { title: string | undefined; blocks: Block[] } {
  const isFormatted = blocks.some(({ kind }) => kind === 'heading');
  const index = titleIndex(declared, blocks, isFormatted);
  const title = declared ?? blocks[index]?.text;
  const from = title === undefined ? 0 : Math.max(index, 0);
  const rest: Block[] = [];
  blocks.forEach((block, place) => {
    if (place === index) return;
    const isBefore = place < from;
    if (isBefore && !isProse(block.text)) discarded.push(block.text);
    else if (title !== undefined && fold(block.text) === fold(title)) discarded.push(block.text);
    else rest.push(block);
  });
  const turns = repeatedLabels(rest);
  const headed = isFormatted
    ? rest.map(sentence)
    : rest.map((block, place) => heading(block, rest[place + 1], turns));
  return {
    title,
    blocks: title === undefined ? headed : [{ kind: 'title', text: title }, ...headed],
  };
}

/** Where the title stands: first of the lines that could be it; -1 when none could. */
function titleIndex(
  declared: string | undefined,
  blocks: readonly Block[],
  isFormatted: boolean,
): number {
  if (declared !== undefined) return blocks.findIndex(({ text }) => fold(text) === fold(declared));
  if (isFormatted) return blocks.findIndex(({ kind }) => kind === 'heading');
  const start = blocks.findIndex(({ kind, text }) => kind === 'paragraph' && isSentence(text));
  const before = blocks
    .slice(0, start < 0 ? blocks.length : start)
    .flatMap(({ text }, index) => (isTitle(text) ? [index] : []));
  // Under a caption or a lead that came first.
  if (before.length === 0)
    return start === 0 ? blocks.findIndex(({ text }, index) => index < 4 && isTitle(text)) : -1;
  // The name of a newspaper is shorter than a title.
  return before.find((index) => wordsOf(blocks[index]?.text ?? '') > 5) ?? before[0] ?? -1;
}

function wordsOf(text: string): number {
  return (text.match(/[\p{L}\p{N}]+/gu) ?? []).length;
}

const RUBRIC =
  /^(?:opinions?|tribune|editorial|grand format|communique(?: de presse)?|revue de presse|entretien|interview|reportage|analyse|politique|monde|international|exclusif|breve|depeche)$/;

function isTitle(text: string): boolean {
  const count = wordsOf(text);
  return count > 2 && count < 30 && !RUBRIC.test(fold(text)) && !isSentence(text);
}

/** A line that ends as sentences do; a title may end in « ? » or « » ». */
function isSentence(text: string): boolean {
  return isProse(text) && !(/[?!»”"]$/u.test(text) && text.length < 120);
}

/** A lead that a page marks as a heading is a paragraph: it ends in a full stop. */
function sentence(block: Block): Block {
  const isLead = block.kind === 'heading' && /[.…]$/.test(block.text);
  return isLead ? { kind: 'paragraph', text: block.text } : block;
}

/** A line of raw text that stands for a heading of what follows it. */
function heading(block: Block, next: Block | undefined, turns: ReadonlySet<string>): Block {
  const { kind, text } = block;
  const isHeading =
    kind === 'paragraph' &&
    next !== undefined &&
    debrisOf(text) === undefined &&
    wordsOf(text) <= 14 &&
    /^[«“"\p{Lu}\d]/u.test(text) &&
    !/[.,;:…»”"]$/u.test(text) &&
    !turns.has(labelOf(text) ?? '');
  return isHeading ? { kind: 'heading', text } : block;
}

/** « Lignes imaginaires : », at the head of several lines: who speaks in an interview. */
function repeatedLabels(blocks: readonly Block[]): Set<string> {
  const labels = Map.groupBy(
    blocks.flatMap(({ text }) => labelOf(text) ?? []),
    (label) => label,
  );
  return new Set([...labels].flatMap(([label, times]) => (times.length > 1 ? [label] : [])));
}

function labelOf(text: string): string | undefined {
  return /^([^:]{2,40}?)\s?:\s/u.exec(text)?.[1];
}
