import css from './marks.css?inline';
import { element } from '../../lib/element.ts';
import { count } from '../../lib/text.ts';
import { typeset } from '../../lib/typography.ts';
import { MARKED } from '../keys.ts';
import { LONGEST } from './address.ts';
import { placesOfQuery } from './places.ts';
import { parseQuery, type Query } from './query.ts';

/**
 * Marks the words searched for in the page that a result led to, and offers to clear them. Nothing
 * moves: the bar lies over the page.
 */
export function markSearched(): void {
  const typed = (new URLSearchParams(location.search).get(MARKED) ?? '').slice(0, LONGEST).trim();
  const main = document.querySelector('main');
  if (main === null || typed === '') return;
  const marks = wordsOf(main, parseQuery(typed)).map(mark);
  if (marks.length === 0) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
  const button = element('button', { type: 'button' }, 'Effacer les marques');
  const text = typeset(`${count(marks.length, 'mot marqué', 'mots marqués')} pour « ${typed} »`);
  const bar = element(
    'aside',
    { class: 'marks ui', 'aria-label': 'Mots recherchés' },
    element('p', {}, text),
    button,
  );
  button.addEventListener('click', () => {
    for (const around of marks) around.replaceWith(...around.childNodes);
    bar.remove();
    const address = new URL(location.href);
    address.searchParams.delete(MARKED);
    history.replaceState(history.state, '', address);
    main.tabIndex = -1;
    main.focus({ preventScroll: true });
  });
  main.prepend(bar);
}

interface Word {
  node: Text;
  start: number;
  text: string;
}

/** Initials with dots, numbers with their spaces, words without the elided one before them. */
const WORD = /(?:\p{L}\.){2,}|\d+(?:[\s.,]\d{3}(?!\d))*(?:,\d+)?|[\p{L}\p{N}]+/gu;

const PASSED_OVER = 'script, style, svg, nav, .visually-hidden';

/** The words of a place that answer a query, from the last: a mark put in cuts the text after it. */
function wordsOf(place: Element, { clauses, words }: Query): Word[] {
  const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
  const all: Word[] = [];
  while (walker.nextNode() !== null) {
    const node = walker.currentNode as Text;
    const parent = node.parentElement;
    // What is folded is neither marked nor counted.
    if (parent === null || parent.closest(PASSED_OVER) || !parent.checkVisibility()) continue;
    for (const match of node.data.matchAll(WORD)) {
      all.push({ node, start: match.index, text: match[0] });
    }
  }
  const texts = all.map(({ text }) => text);
  // Each apart: beside a phrase, single words would count only where Pagefind tells them.
  const places = clauses.flatMap((clause) =>
    placesOfQuery({ clauses: [clause], words }, texts, []),
  );
  return [...new Set(places)].sort((a, b) => b - a).flatMap((at) => all[at] ?? []);
}

function mark({ node, start, text }: Word): HTMLElement {
  const range = document.createRange();
  range.setStart(node, start);
  range.setEnd(node, start + text.length);
  const around = element('mark', { class: 'mot' });
  range.surroundContents(around);
  return around;
}
