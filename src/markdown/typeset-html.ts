import { typeset } from '../lib/typography.ts';

/**
 * The parts of a page, as HTML writes them: comments, elements whose text is not prose, tags, text.
 * A parser (parse5) was measured and left: it took a third of a build to give the same pages.
 */
const PARTS =
  /<!--[\s\S]*?-->|<(script|style|pre|code|textarea)(?=[\s>])(?:[^<>"']|"[^"]*"|'[^']*')*>[\s\S]*?<\/\1\s*>|<(?:[^<>"']|"[^"]*"|'[^']*')*>|[^<]+|</giu;

/** The opening tag of an element whose text is not prose. */
const RAW = /^<(?:script|style|pre|code|textarea)(?=[\s>])(?:[^<>"']|"[^"]*"|'[^']*')*>/iu;

/** Elements whose text contains no markup. */
const PLAIN = /^<(\/?)(?:option|svg|title)(?=[\s>])/iu;

/** Attributes that a reader reads or hears. */
const SPOKEN = /(\s(?:title|alt|aria-label|placeholder)=)("[^"]*"|'[^']*')/giu;
const DESCRIPTION = /^<meta\s(?=[^>]*description["'\s])/iu;
const CONTENT = /(\scontent=)("[^"]*"|'[^']*')/iu;

/** « Jean-Jacques » of « Jean-Jacques Rousseau », which no line breaks. */
const COMPOUND = /\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}+(?= \p{Lu})/gu;

/** Words in Hebrew, Arabic and their like; a comma ends them, so that each name of a list keeps its place. */
const RIGHT_TO_LEFT = /[\u0590-\u08FF](?:[\p{M}\p{Pd}\p{Zs}’'"]*[\u0590-\u08FF])*/gu;

/**
 * Sets the text of an HTML page in French typography, says of names that are not French which
 * language they are of, keeps compound first names on one line, and isolates words written from right to left; markup, scripts and code stay
 * as they are.
 *
 * @param foreign languages of such names: « RFU News » is `en`
 */
export function typesetHtml(
  html: string,
  foreign: ReadonlyMap<string, string> = new Map(),
): string {
  const withLanguages = languageMarker(foreign);
  const withMarkup = (text: string) =>
    withLanguages(text)
      .replace(COMPOUND, '<span class="compound">$&</span>')
      .replace(RIGHT_TO_LEFT, '<bdi>$&</bdi>');
  let plainDepth = 0;
  return html.replace(PARTS, (part) => {
    if (!part.startsWith('<'))
      return plainDepth > 0 ? typesetText(part) : withMarkup(typesetText(part));
    const [isPlain, closing] = PLAIN.exec(part) ?? [];
    if (isPlain !== undefined && !part.endsWith('/>')) plainDepth += closing === '/' ? -1 : 1;
    if (part.startsWith('<!') || part.startsWith('</')) return part;
    const [raw = part] = RAW.exec(part) ?? [];
    return typesetTag(raw) + part.slice(raw.length);
  });
}

/** Marks names that are not French with their language, the longest first. */
function languageMarker(foreign: ReadonlyMap<string, string>): (text: string) => string {
  if (foreign.size === 0) return (text) => text;
  const languages = new Map(
    Array.from(foreign, ([name, lang]) => [name.replaceAll('&', '&amp;'), lang]),
  );
  const either = [...languages.keys()]
    .sort((a, b) => b.length - a.length)
    .map((name) => RegExp.escape(name))
    .join('|');
  const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${either})(?![\p{L}\p{N}])`, 'gu');
  return (text) =>
    text.replace(pattern, (name) => `<span lang="${languages.get(name) ?? ''}">${name}</span>`);
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
