import css from './marks.css?inline';
import { count } from '../../lib/text.ts';
import { typeset } from '../../lib/typography.ts';
import { MARKED } from '../keys.ts';
import { LONGEST } from './address.ts';
import { element } from '../../lib/element.ts';
import { placesOfQuery } from './places.ts';
import { parseQuery, type Query } from './query.ts';
import { addStyles } from './styles.ts';

/**
 * Marks the words searched for in the page that a result led to, and offers to clear them. Nothing
 * moves: the words are highlighted in place, and the bar lies over the page.
 */
export function markSearched(): void {
  const query = (new URLSearchParams(location.search).get(MARKED) ?? '').slice(0, LONGEST).trim();
  const main = document.querySelector('main');
  if (main !== null && query !== '') markWords(main, query);
}

function markWords(place: HTMLElement, typed: string): void {
  const ranges = rangesOf(place, parseQuery(typed));
  if (ranges.length === 0) return;
  addStyles(css);
  const unmark = mark(ranges);
  const button = element('button', { type: 'button' }, 'Effacer les marques');
  const text = typeset(`${count(ranges.length, 'mot marqué', 'mots marqués')} pour « ${typed} »`);
  const bar = element(
    'aside',
    { class: 'marks ui', 'aria-label': 'Mots recherchés' },
    element('p', {}, text),
    button,
  );
  button.addEventListener('click', () => {
    unmark();
    bar.remove();
    const address = new URL(location.href);
    address.searchParams.delete(MARKED);
    history.replaceState(history.state, '', address);
    place.tabIndex = -1;
    place.focus({ preventScroll: true });
  });
  place.prepend(bar);
}

/** The words of a place that answer a query. */
function rangesOf(place: Element, { clauses, words }: Query): Range[] {
  const found = wordsOf(place);
  const texts = found.map(({ text }) => text);
  const isPhrase = ({ words: own }: Query['clauses'][number]) => own.length > 1;
  // Words and phrases apart: beside a phrase, single words would count only where Pagefind tells them.
  const single = clauses.filter((clause) => !isPhrase(clause));
  const places = [single, clauses.filter(isPhrase)].flatMap((some) =>
    some.length === 0 ? [] : placesOfQuery({ clauses: some, words }, texts, []),
  );
  return [...new Set(places)]
    .sort((a, b) => a - b)
    .flatMap((at) => {
      const word = found[at];
      if (word === undefined) return [];
      const range = document.createRange();
      range.setStart(word.node, word.start);
      range.setEnd(word.node, word.start + word.text.length);
      return [range];
    });
}

interface Word {
  node: Text;
  start: number;
  text: string;
}

/** Initials with dots, numbers with their spaces, words without the elided one before them. */
const WORD = /(?:\p{L}\.){2,}|\d+(?:[\s.,]\d{3}(?!\d))*(?:,\d+)?|[\p{L}\p{N}]+/gu;

const PASSED_OVER = 'script, style, svg, nav, .visually-hidden';

function wordsOf(place: Element): Word[] {
  const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
  const words: Word[] = [];
  while (walker.nextNode() !== null) {
    const node = walker.currentNode as Text;
    const parent = node.parentElement;
    // What is folded is neither marked nor counted.
    if (parent === null || parent.closest(PASSED_OVER) || !parent.checkVisibility()) continue;
    for (const match of node.data.matchAll(WORD)) {
      words.push({ node, start: match.index, text: match[0] });
    }
  }
  return words;
}

/** Marks ranges, each within one text; returns what takes the marks away. */
function mark(ranges: readonly Range[]): () => void {
  if ('highlights' in CSS) {
    CSS.highlights.set('mots', new Highlight(...ranges));
    return () => CSS.highlights.delete('mots');
  }
  // From the last: an element put in cuts the text after it.
  const marks = ranges.toReversed().map((range) => {
    const around = element('mark', { class: 'mot' });
    range.surroundContents(around);
    return around;
  });
  return () => {
    for (const around of marks) around.replaceWith(...around.childNodes);
  };
}
