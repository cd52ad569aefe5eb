import { type Node, NodeType } from 'node-html-parser';
import { expect, inject, test } from 'vitest';
import { sentences } from '../../src/lib/text.ts';
import { pagesOf } from './html.ts';

const pages = pagesOf(inject('sites').real);

/** Every text node of a page, scripts, styles and what is shown as it is aside. */
function texts(node: Node): string[] {
  if (node.nodeType === NodeType.TEXT_NODE) return [node.text];
  if (/^br$/i.test(node.rawTagName)) return ['\n'];
  const isVerbatim = /^(?:script|style|pre|code)$/i.test(node.rawTagName);
  return isVerbatim ? [] : node.childNodes.flatMap(texts);
}

const FAULTS: readonly [name: string, pattern: RegExp][] = [
  ['an ordinary space before ; ! ? »', / [;!?»]/],
  ['an ordinary space before :', / :(?:\s|$)/],
  ['an ordinary space after «', /« /],
  ['a straight apostrophe', /\p{L}'\p{L}/u],
  ['three dots', /\.\.\./],
  ['an ordinary space after §', /§ /],
  ['a space before , or .', /\p{L}\s[,.](?:\s|$)/u],
];

test.each(FAULTS)('no page shows %s', (_, pattern) => {
  const found = pages.flatMap(({ path, root }) =>
    texts(root)
      .filter((text) => pattern.test(text))
      .map((text) => `${path}: ${text.trim().slice(0, 80)}`),
  );
  expect(found).toEqual([]);
});

/** What a reader takes as one: a paragraph, an entry, a label of a drawing. */
const WHOLE = 'p, li, dt, dd, summary, title, text';

test('no sentence has two colons', () => {
  const found = pages.flatMap(({ path, root }) => {
    const wholes = root
      .querySelectorAll(WHOLE)
      // References follow their own norm.
      .filter((whole) => whole.querySelector(WHOLE) === null && whole.closest('.cite') === null)
      .flatMap((whole) => texts(whole).join('').split('\n'));
    const labels = root
      .querySelectorAll('[aria-label]')
      .map((each) => each.getAttribute('aria-label'));
    return [...wholes, ...labels]
      .flatMap((text = '') => sentences(text))
      .filter((sentence) => sentence.split('\u00A0: ').length > 2)
      .map((sentence) => `${path}: ${sentence}`);
  });
  expect(found).toEqual([]);
});

test('no word is glued to a link or a label', () => {
  const glued =
    /[\p{L}\d.,;:»)]<(?:a|b|span|time|strong)\b[^>]*>[\p{L}\d«(]|<\/(?:a|b|strong|time)>[\p{L}«(·]/gu;
  const found = pages.flatMap(({ path, html }) =>
    Array.from(
      html
        .replace(/<(style|script)[\s\S]*?<\/\1>/g, '')
        .replace(/<a href="#p\d+" class="number"[^>]*>\d+<\/a>/g, '')
        .replace(/<span class="upper">Lignes de<\/span><span class="lower">/g, '')
        .matchAll(glued),
      ([match]) => `${path}: ${match}`,
    ),
  );
  expect(found).toEqual([]);
});
