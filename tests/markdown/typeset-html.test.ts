import { describe, expect, test } from 'vitest';
import { typesetHtml } from '../../src/markdown/typeset-html.ts';

/** The result with its non-breaking spaces to be seen: ⍽ narrow, ~ full. */
function shown(html: string): string {
  return typesetHtml(html)
    .replaceAll('\u202F', '⍽')
    .replace(/\u00A0|&nbsp;/g, '~');
}

describe('sets', () => {
  test.each([
    ['text', "<p>L'Arménie : « oui »...</p>", '<p>L’Arménie~: «⍽oui⍽»…</p>'],
    ['text between elements', '<p>Un <b>mot</b> ; <i>x</i></p>', '<p>Un <b>mot</b>⍽; <i>x</i></p>'],
    ['the title', '<title>Est-ce fini ?</title>', '<title>Est-ce fini⍽?</title>'],
    ['text around entities', '<p>a &lt; b&nbsp;: d ?</p>', '<p>a &lt; b~: d⍽?</p>'],
    ['an apostrophe written as an entity', '<p>l&#39;Arménie</p>', '<p>l’Arménie</p>'],
    [
      'what is read aloud, and no other attribute',
      '<a aria-label="Qui ?" title="Quoi ?" href="/?a=b&amp;c" data-x="x ?">x</a>',
      '<a aria-label="Qui⍽?" title="Quoi⍽?" href="/?a=b&amp;c" data-x="x ?">x</a>',
    ],
    [
      'descriptions',
      '<meta name="description" content="Oui !"><meta property="og:description" content="Oui !">',
      '<meta name="description" content="Oui⍽!"><meta property="og:description" content="Oui⍽!">',
    ],
    [
      'compound first names, on one line, where markup is read',
      '<title>Jean-Paul Sartre</title><p>Jean-Paul Sartre, à Saint-Cloud</p>',
      '<title>Jean-Paul Sartre</title><p><span class="compound">Jean-Paul</span> Sartre, à Saint-Cloud</p>',
    ],
    ['text after a script', '<script>a ?</script><p>b ?</p>', '<script>a ?</script><p>b⍽?</p>'],
    [
      'text after code',
      '<pre><code>a ?</code> b ?</pre> c ?',
      '<pre><code>a ?</code> b ?</pre> c⍽?',
    ],
  ])('%s', (_, html, expected) => {
    expect(shown(html)).toBe(expected);
  });
});

test.each([
  ['a script', '<script type="module">const a = b ? \'c\' : "d...";if (a < b && c) {}</script>'],
  ['a style', '<style>a::after { content: "« x »" ; }</style>'],
  ['code', "<pre>a ?</pre><code>l'x</code><textarea>a ?</textarea>"],
  ['other metadata', '<meta name="author" content="Qui ?">'],
  ['comments and the doctype', '<!DOCTYPE html><!-- a ? --><p>x</p>'],
  ['the writing of tags', '<P Class=a disabled>x</P><br/><svg viewBox="0 0 1 1"></svg>'],
])('leaves %s as it is', (_, html) => {
  expect(typesetHtml(html)).toBe(html);
});

test('does nothing more the second time', () => {
  const once = typesetHtml('<p title="Qui ?">L\'un : « a » & b &nbsp;! 300 000</p>');
  expect(typesetHtml(once)).toBe(once);
});

describe('names that are not French', () => {
  const names = new Map([
    ['RFU News', 'en'],
    ['Frankfurter Allgemeine', 'de'],
    ['Frankfurter Allgemeine Zeitung', 'de'],
  ]);
  const unmarked =
    '<title>RFU News</title><svg><text>RFU News</text></svg><option>RFU News</option>';

  test.each([
    [
      'say their language, the longest first',
      '<p>Selon RFU News, la Frankfurter Allgemeine Zeitung.</p>',
      '<p>Selon <span lang="en">RFU News</span>, la <span lang="de">Frankfurter Allgemeine Zeitung</span>.</p>',
    ],
    ['are whole words', '<p>RFU Newsletter</p>', '<p>RFU Newsletter</p>'],
    ['stay as they are where no markup may stand', unmarked, unmarked],
    [
      'are found again after a drawing',
      '<svg><path d="M0 0"/></svg><p>RFU News</p>',
      '<svg><path d="M0 0"/></svg><p><span lang="en">RFU News</span></p>',
    ],
  ])('%s', (_, html, expected) => {
    expect(typesetHtml(html, names)).toBe(expected);
  });
});

test.each([
  ['a name', '<p>De סיוניק : rien</p>', '<p>De <bdi>סיוניק</bdi>~: rien</p>'],
  ['a name of two words', '<b>צה״ל בן-גוריון</b>', '<b><bdi>צה״ל בן-גוריון</bdi></b>'],
  ['each name of a list', '<p>ألف, باء</p>', '<p><bdi>ألف</bdi>, <bdi>باء</bdi></p>'],
  ['no title, which holds no markup', '<title>סיוניק</title>', '<title>סיוניק</title>'],
])('isolates what is written from right to left: %s', (_, html, expected) => {
  expect(shown(html)).toBe(expected);
});
