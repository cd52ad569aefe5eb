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
    [
      'text between elements',
      '<p>Un <b>mot</b> ; <i>deux</i> !</p>',
      '<p>Un <b>mot</b>⍽; <i>deux</i>⍽!</p>',
    ],
    ['the title', '<title>Est-ce fini ?</title>', '<title>Est-ce fini⍽?</title>'],
    ['text around entities', '<p>a &lt; b &amp; c&nbsp;: d ?</p>', '<p>a &lt; b &amp; c~: d⍽?</p>'],
    ['an apostrophe written as an entity', '<p>l&#39;Arménie</p>', '<p>l’Arménie</p>'],
    [
      'what is read aloud',
      '<a aria-label="Qui ?" title="Quoi ?">x</a>',
      '<a aria-label="Qui⍽?" title="Quoi⍽?">x</a>',
    ],
    [
      'an image’s words and a field’s',
      '<img alt="Où ?"><input placeholder="Où ?">',
      '<img alt="Où⍽?"><input placeholder="Où⍽?">',
    ],
    [
      'descriptions',
      '<meta name="description" content="Oui !"><meta property="og:description" content="Oui !">',
      '<meta name="description" content="Oui⍽!"><meta property="og:description" content="Oui⍽!">',
    ],
    ['text after a script', '<script>a ?</script><p>b ?</p>', '<script>a ?</script><p>b⍽?</p>'],
    [
      'text after code in code',
      '<pre><code>a ?</code> b ?</pre> c ?',
      '<pre><code>a ?</code> b ?</pre> c⍽?',
    ],
  ])('%s', (_, html, expected) => {
    expect(shown(html)).toBe(expected);
  });
});

describe('leaves as it is', () => {
  test.each([
    ['a script', '<script type="module">const a = b ? \'c\' : "d...";if (a < b && c) {}</script>'],
    ['a style', '<style>a::after { content: "« x »" ; }</style>'],
    ['data', '<script type="application/ld+json">{"a":"l\'un : « b » ?"}</script>'],
    ['code', "<pre>a ?</pre><code>l'x</code><textarea>a ?</textarea>"],
    ['addresses', '<a href="https://a.fr/?b=c&amp;d ?" data-x="a ?">x</a>'],
    ['other metadata', '<meta name="author" content="Qui ?">'],
    ['comments and the doctype', '<!DOCTYPE html><!-- a ? --><p>x</p>'],
    [
      'the writing of tags',
      '<P Class=a disabled>x</P><br/><svg viewBox="0 0 1 1"><path d="M0 0"/></svg>',
    ],
    ['entities', '<p>&lt;b&gt; &amp;amp;</p>'],
  ])('%s', (_, html) => {
    expect(typesetHtml(html)).toBe(html);
  });

  test('an attribute’s quotes and signs, when another is set', () => {
    expect(shown('<a title="Qui ?" href="/?a=b&amp;c" data-x="&quot;">x</a>')).toBe(
      '<a title="Qui⍽?" href="/?a=b&amp;c" data-x="&quot;">x</a>',
    );
  });
});

test('does nothing more the second time', () => {
  const once = typesetHtml('<p title="Qui ?">L\'un : « a » & b &nbsp;! 300 000</p>');
  expect(typesetHtml(once)).toBe(once);
});

test('reads a long page whole, without a seam', () => {
  const html = `<p>${'Un mot ? '.repeat(20_000)}</p>`;
  expect(typesetHtml(html)).toBe(html.replaceAll(' ?', '\u202F?'));
});

describe('names that are not French', () => {
  const names = new Map([
    ['RFU News', 'en'],
    ['Frankfurter Allgemeine', 'de'],
    ['Frankfurter Allgemeine Zeitung', 'de'],
  ]);

  test.each([
    [
      'say their language, the longest first',
      '<p>Selon RFU News, la Frankfurter Allgemeine Zeitung.</p>',
      '<p>Selon <span lang="en">RFU News</span>, la <span lang="de">Frankfurter Allgemeine Zeitung</span>.</p>',
    ],
    ['are whole words', '<p>RFU Newsletter</p>', '<p>RFU Newsletter</p>'],
    [
      'stay as they are where no markup may stand',
      '<title>RFU News</title><svg><title>RFU News</title><svg></svg><text>RFU News</text></svg><option>RFU News</option>',
      '<title>RFU News</title><svg><title>RFU News</title><svg></svg><text>RFU News</text></svg><option>RFU News</option>',
    ],
    [
      'are found again after a drawing',
      '<svg><path d="M0 0"/></svg><p>RFU News</p>',
      '<svg><path d="M0 0"/></svg><p><span lang="en">RFU News</span></p>',
    ],
  ])('%s', (_, html, expected) => {
    expect(typesetHtml(html, names)).toBe(expected);
  });
});

describe('isolates what is written from right to left', () => {
  test.each([
    ['a name', '<p>De סיוניק : rien</p>', '<p>De <bdi>סיוניק</bdi>~: rien</p>'],
    ['a name of two words', '<b>צה״ל בן-גוריון</b>', '<b><bdi>צה״ל בן-גוריון</bdi></b>'],
    ['each name of a list', '<p>ألف, باء</p>', '<p><bdi>ألف</bdi>, <bdi>باء</bdi></p>'],
    ['no title, which holds no markup', '<title>סיוניק</title>', '<title>סיוניק</title>'],
  ])('%s', (_, html, expected) => {
    expect(shown(html)).toBe(expected);
  });
});
