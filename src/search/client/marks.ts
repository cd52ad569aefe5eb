import { MARKED } from '../keys.ts';
import { LONGEST } from './limits.ts';
import { phrasesOf, tokensOf } from '../query/tokens.ts';
import { findWords, type Wanted } from './words.ts';

/** What is not read as the text of a page. */
const SKIPPED = 'script, style, svg, nav, .visually-hidden';

/**
 * Highlights the words searched for in the page that a result led to, until its reader clicks or
 * leaves, as browsers do with text fragments.
 */
export function markSearched(): void {
  if (!('highlights' in CSS)) return;
  const typed = new URLSearchParams(location.search).get(MARKED) ?? '';
  const { phrases, rest } = phrasesOf(typed.slice(0, LONGEST));
  const wanted = [
    ...phrases.map(({ words }) => words),
    ...tokensOf(rest).map(({ word }) => [word]),
  ];
  CSS.highlights.set(MARKED, new Highlight(...rangesOf(wanted)));
  document.addEventListener('click', () => CSS.highlights.delete(MARKED), { once: true });
}

/** Where the text of the page contains what is wanted; what is folded is not searched. */
function rangesOf(wanted: Wanted): Range[] {
  const walker = document.createTreeWalker(
    document.querySelector('main') ?? document.body,
    NodeFilter.SHOW_TEXT,
  );
  const nodes: { node: Text; start: number }[] = [];
  let text = '';
  while (walker.nextNode() !== null) {
    const node = walker.currentNode as Text;
    const parent = node.parentElement;
    if (parent === null || parent.closest(SKIPPED) || !parent.checkVisibility()) continue;
    nodes.push({ node, start: text.length });
    text += `${node.data}\n`;
  }
  return findWords(text, wanted).map(({ start, end }) => {
    const range = new Range();
    const first = nodes.findLast((each) => each.start <= start);
    const last = nodes.findLast((each) => each.start <= end);
    if (first) range.setStart(first.node, start - first.start);
    if (last) range.setEnd(last.node, end - last.start);
    return range;
  });
}
