import { typeset } from '../lib/typography.ts';
import { foreignNameFinder } from './foreign-names.ts';
import { isolated } from './right-to-left.ts';

/**
 * The parts of a page, as HTML writes them: comments, elements whose text is not prose, tags, text.
 * A parser (parse5) was measured and left: it took a third of a build to give the same pages.
 */
const PARTS =
  /<!--[\s\S]*?-->|<(script|style|pre|code|textarea)(?=[\s>])(?:[^<>"']|"[^"]*"|'[^']*')*>[\s\S]*?<\/\1\s*>|<(?:[^<>"']|"[^"]*"|'[^']*')*>|[^<]+|</giu;

/** The opening tag of an element whose text is not prose. */
const RAW = /^<(?:script|style|pre|code|textarea)(?=[\s>])(?:[^<>"']|"[^"]*"|'[^']*')*>/iu;

/** Elements whose text holds no markup. */
const PLAIN = /^<(\/?)(?:option|svg|title)(?=[\s>])/iu;

/** Attributes that a reader reads or hears. */
const SPOKEN = /(\s(?:title|alt|aria-label|placeholder)=)("[^"]*"|'[^']*')/giu;
const DESCRIPTION = /^<meta\s(?=[^>]*description["'\s])/iu;
const CONTENT = /(\scontent=)("[^"]*"|'[^']*')/iu;

const NONE: ReadonlyMap<string, string> = new Map();
const setters = new WeakMap<ReadonlyMap<string, string>, (text: string) => string>();

/**
 * Sets the text of an HTML page in French typography, says of names that are not French which
 * language they are of, and isolates words written from right to left; markup, scripts and code
 * stay as they are.
 *
 * @param foreign languages of such names: « RFU News » is `en`
 */
export function typesetHtml(html: string, foreign = NONE): string {
  const setProse = setters.get(foreign) ?? shared(proseSetter(foreign));
  setters.set(foreign, setProse);
  let plainDepth = 0;
  const setPart = (part: string) => {
    if (!part.startsWith('<')) return plainDepth > 0 ? typesetText(part) : setProse(part);
    const [isPlain, closing] = PLAIN.exec(part) ?? [];
    if (isPlain !== undefined && !part.endsWith('/>')) plainDepth += closing === '/' ? -1 : 1;
    if (part.startsWith('<!') || part.startsWith('</')) return part;
    const [raw] = RAW.exec(part) ?? [];
    return raw === undefined ? typesetTag(part) : typesetTag(raw) + part.slice(raw.length);
  };
  // Most parts stay as they are: a page is joined again from what stands between the others.
  let [result, kept] = ['', 0];
  PARTS.lastIndex = 0;
  for (let start = 0; PARTS.test(html); start = PARTS.lastIndex) {
    const part = html.slice(start, PARTS.lastIndex);
    const set = setPart(part);
    if (set === part) continue;
    result += html.slice(kept, start) + set;
    kept = PARTS.lastIndex;
  }
  return result + html.slice(kept);
}

/** Sets text between tags, with an element for each name and word that needs one. */
function proseSetter(foreign: ReadonlyMap<string, string>): (text: string) => string {
  const find = foreignNameFinder(asWritten(foreign));
  return (prose) =>
    find(typesetText(prose))
      .map(({ text, lang }) => ({ text: isolated(text), lang }))
      .map(({ text, lang }) => (lang === undefined ? text : `<span lang="${lang}">${text}</span>`))
      .join('');
}

/** Longest text, and most texts, that are kept: menus, names and links are short, and on every page. */
const [KEPT_LENGTH, KEPT_TEXTS] = [300, 20_000];

/** The same, but what many pages share is set once. */
function shared(set: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    if (text.length > KEPT_LENGTH) return set(text);
    const found = known.get(text);
    if (found !== undefined) return found;
    const result = set(text);
    if (known.size < KEPT_TEXTS) known.set(copied(text), copied(result));
    return result;
  };
}

/** A part of a text keeps the whole of it in memory; a copy does not. */
function copied(text: string): string {
  return Buffer.from(text).toString();
}

/** Names as a page's text writes them. */
function asWritten(names: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map(Array.from(names, ([name, lang]) => [name.replaceAll('&', '&amp;'), lang]));
}

function typesetTag(tag: string): string {
  const spoken = tag.replace(SPOKEN, typesetValue);
  return DESCRIPTION.test(tag) ? spoken.replace(CONTENT, typesetValue) : spoken;
}

function typesetValue(_: string, name: string, value: string): string {
  return name + value.slice(0, 1) + typesetText(value.slice(1, -1)) + value.slice(-1);
}

/** Apostrophes and spaces may be written as entities; the other signs of typography are not. */
function typesetText(text: string): string {
  return typeset(text.replace(/&(?:#39|#x27|apos);/gu, "'").replaceAll('&nbsp;', '\u00A0'));
}
