import { typeset } from '../lib/typography.ts';
import { foreignNameFinder, type Part } from './foreign-names.ts';
import { isolated } from './right-to-left.ts';

/**
 * The parts of a page, as HTML writes them: comments, elements whose text is not prose, tags, text.
 * A parser (parse5) was measured and left: it took a third of a build to give the same pages.
 */
const PARTS =
  /<!--[\s\S]*?-->|(<(script|style|pre|code|textarea)(?=[\s>])(?:[^<>"']|"[^"]*"|'[^']*')*>)([\s\S]*?<\/\2\s*>)|<(?:[^<>"']|"[^"]*"|'[^']*')*>|[^<]+|</giu;

/** Elements whose text holds no markup. */
const PLAIN = /^<(\/?)(?:option|svg|title)(?=[\s>])/iu;

/** Attributes that a reader reads or hears. */
const SPOKEN = /(\s(?:title|alt|aria-label|placeholder)=)("[^"]*"|'[^']*')/giu;
const DESCRIPTION = /^<meta\s(?=[^>]*description["'\s])/iu;
const CONTENT = /(\scontent=)("[^"]*"|'[^']*')/iu;

const NONE: ReadonlyMap<string, string> = new Map();
const finders = new WeakMap<ReadonlyMap<string, string>, (text: string) => Part[]>();

/**
 * Sets the text of an HTML page in French typography, says of names that are not French which
 * language they are of, and isolates words written from right to left; markup, scripts and code
 * stay as they are.
 *
 * @param foreign languages of such names: « RFU News » is `en`
 */
export function typesetHtml(html: string, foreign = NONE): string {
  const find = finders.get(foreign) ?? foreignNameFinder(asWritten(foreign));
  finders.set(foreign, find);
  let plainDepth = 0;
  return html.replace(PARTS, (part: string, opening?: string, _name?: string, rest?: string) => {
    if (opening !== undefined) return typesetTag(opening) + (rest ?? '');
    if (part.startsWith('<')) {
      const [isPlain, closing] = PLAIN.exec(part) ?? [];
      if (isPlain !== undefined && !part.endsWith('/>')) plainDepth += closing === '/' ? -1 : 1;
      return part.startsWith('<!') || part.startsWith('</') ? part : typesetTag(part);
    }
    const set = typesetText(part);
    if (plainDepth > 0) return set;
    return find(set)
      .map(({ text, lang }) => ({ text: isolated(text), lang }))
      .map(({ text, lang }) => (lang === undefined ? text : `<span lang="${lang}">${text}</span>`))
      .join('');
  });
}

/** Names as a page's text writes them. */
function asWritten(names: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map(Array.from(names, ([name, lang]) => [name.replaceAll('&', '&amp;'), lang]));
}

function typesetTag(tag: string): string {
  const set = (_: string, name: string, value: string) =>
    name + value.slice(0, 1) + typesetText(value.slice(1, -1)) + value.slice(-1);
  const spoken = tag.replace(SPOKEN, set);
  return DESCRIPTION.test(tag) ? spoken.replace(CONTENT, set) : spoken;
}

/** Apostrophes and spaces may be written as entities; the other signs of typography are not. */
function typesetText(text: string): string {
  return typeset(text.replace(/&(?:#39|#x27|apos);/gu, "'").replaceAll('&nbsp;', '\u00A0'));
}
