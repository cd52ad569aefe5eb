import { finished } from 'node:stream/promises';
import { RewritingStream } from 'parse5-html-rewriting-stream';
import { typeset } from '../lib/typography.ts';

/** Elements whose text is not prose. */
const VERBATIM = new Set(['script', 'style', 'pre', 'code', 'textarea']);

/** Attributes that a reader reads or hears. */
const SPOKEN = new Set(['title', 'alt', 'aria-label', 'placeholder']);

/** Sets the text of an HTML page in French typography; markup, scripts and code stay as they are. */
export async function typesetHtml(html: string): Promise<string> {
  const stream = new RewritingStream();
  let verbatim: string | undefined;
  stream.on('startTag', (tag, raw) => {
    if (!tag.selfClosing && VERBATIM.has(tag.tagName)) verbatim ??= tag.tagName;
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
    stream.emitRaw(raw);
  });
  stream.on('text', (token, raw) => {
    if (verbatim === undefined) stream.emitText({ ...token, text: typeset(token.text) });
    else stream.emitRaw(raw);
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
