import { finished } from 'node:stream/promises';
import { RewritingStream } from 'parse5-html-rewriting-stream';
import { typeset } from '../lib/typography.ts';
import { foreignNameFinder } from './foreign-names.ts';

/** Elements whose text is not prose. */
const VERBATIM = new Set(['script', 'style', 'pre', 'code', 'textarea']);

/** Elements whose text holds no markup. */
const PLAIN = new Set(['option', 'svg', 'title']);

/** Attributes that a reader reads or hears. */
const SPOKEN = new Set(['title', 'alt', 'aria-label', 'placeholder']);

/**
 * Sets the text of an HTML page in French typography, and says of names that are not French which
 * language they are of; markup, scripts and code stay as they are.
 *
 * @param foreign languages of such names: « RFU News » is `en`
 */
export async function typesetHtml(
  html: string,
  foreign: ReadonlyMap<string, string> = new Map(),
): Promise<string> {
  const stream = new RewritingStream();
  const parts = foreignNameFinder(foreign);
  let plainDepth = 0;
  let verbatim: string | undefined;
  stream.on('startTag', (tag, raw) => {
    if (!tag.selfClosing && VERBATIM.has(tag.tagName)) verbatim ??= tag.tagName;
    if (!tag.selfClosing && PLAIN.has(tag.tagName)) plainDepth += 1;
    const isDescription =
      tag.tagName === 'meta' && tag.attrs.some(({ value }) => value.endsWith('description'));
    let changed = false;
    for (const attribute of tag.attrs) {
      if (!SPOKEN.has(attribute.name) && !(isDescription && attribute.name === 'content')) continue;
      const set = typeset(attribute.value);
      changed ||= set !== attribute.value;
      attribute.value = set;
    }
    if (changed) stream.emitStartTag(tag);
    else stream.emitRaw(raw);
  });
  stream.on('endTag', (tag, raw) => {
    if (tag.tagName === verbatim) verbatim = undefined;
    if (PLAIN.has(tag.tagName)) plainDepth -= 1;
    stream.emitRaw(raw);
  });
  stream.on('text', (token, raw) => {
    if (verbatim !== undefined) {
      stream.emitRaw(raw);
      return;
    }
    const set = typeset(token.text);
    for (const { text, lang } of plainDepth > 0 ? [{ text: set, lang: undefined }] : parts(set)) {
      if (lang !== undefined) stream.emitRaw(`<span lang="${lang}">`);
      stream.emitText({ ...token, text });
      if (lang !== undefined) stream.emitRaw('</span>');
    }
  });
  // The parser reads itself to its end, so the stream cannot be iterated over.
  let result = '';
  stream.on('data', (chunk: string) => {
    result += chunk;
  });
  stream.end(html);
  await finished(stream);
  return result;
}
