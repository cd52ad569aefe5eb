import type { Mention } from '../../lib/names.ts';
import { fold } from '../../lib/text.ts';
import type { Line } from '../document.ts';
import { HEADS, isHead, isPersonName } from './heads.ts';
import { isFunctionWord } from './function-words.ts';

/** A name that the corpus does not know, and the lines on which it stands. */
export interface UnknownName {
  name: string;
  lines: number[];
  /** The words beside its first mention, to judge it by. */
  context: string;
}

const WORD = String.raw`\p{Lu}[\p{L}\p{N}]*(?:[-'’]\p{L}+)*\.?(?<!\.)`;
const LINK = String.raw`(?:de la |de l['’]|de |du |des |d['’]|el-|al-|ben |bin |van |von )`;
const NAME = new RegExp(
  String.raw`(?<![\p{L}\p{N}@#-])(?:(?<head>${HEADS}|${HEADS.replace(/(^|\|)(\p{L})/gu, (_, bar: string, letter: string) => bar + letter.toUpperCase())}) (?:\p{Ll}+ )?${LINK}?)?(?<proper>${WORD}(?: (?:${LINK})?${WORD})*)`,
  'gu',
);

/** Words that have their capital without being an actor's name. */
const COMMON = new Set(
  (
    'etat etats nation occident europe asie afrique amerique orient moyen-orient proche-orient est ouest nord sud ' +
    'dieu internet noel paques nouvel an histoire terre lune soleil seconde premiere guerre mondiale eglise bourse ' +
    'francais francaise europeen europeens occidentaux occidental occidentale arabe arabes slaves ' +
    'caucase asie centrale mer noire baltique mediterranee ex-urss urss republique federation union president ' +
    'premier ministre monsieur madame mm m mme dr photo'
  ).split(' '),
);

/** The names of a text that are not those of the corpus: capitals that no sentence explains. */
export function unknownNames(
  lines: readonly Line[],
  isKnown: (text: string) => readonly Mention[],
): UnknownName[] {
  const whole = lines.map(({ text }) => text).join('\n');
  const used = new Set(whole.match(/\p{L}+(?:-\p{L}+)*/gu));
  const found: { name: string; line: number; context: string; opens: boolean }[] = [];
  for (const { text, line, kind, tweet } of lines) {
    if (tweet !== undefined && isKnown(tweet.author).length === 0)
      found.push({ name: tweet.author, line, context: `@${tweet.handle}`, opens: false });
    if (isTitleCase(text) || (kind === 'heading' && /^\P{Ll}+$/u.test(text))) continue;
    const known = isKnown(text);
    for (const match of text.matchAll(NAME)) {
      const one = trimmed(match, text, used);
      if (one === undefined) continue;
      const end = one.start + one.name.length;
      const inside = known.filter(
        ({ start, text: name }) => start < end && one.start < start + name.length,
      );
      if (covered(one.name, one.start, inside)) continue;
      found.push({ name: one.name, line, context: around(text, one.start, end), opens: one.opens });
    }
  }
  const certain = new Set(found.filter(({ opens }) => !opens).map(({ name }) => key(name)));
  return merged(
    found.filter(({ name, opens }) => !opens || certain.has(key(name)) || name.includes(' ')),
    whole,
  );
}

/** The match without the word that only opens its sentence; undefined when nothing is left. */
function trimmed(
  match: RegExpMatchArray,
  text: string,
  used: ReadonlySet<string>,
): { name: string; start: number; opens: boolean } | undefined {
  let [name] = match;
  let start = match.index ?? 0;
  let opens = opensSentence(text, start);
  const drop = (length: number) => {
    if (length === 0) return;
    name = name.slice(length);
    start += length;
    opens = false;
  };
  if (match.groups?.['head'] === undefined) {
    const [elided] = /^(?:[LDSCNJMT]|Qu|Jusqu|Lorsqu|Puisqu)['’]/u.exec(name) ?? [];
    if (elided !== undefined) drop(elided.length);
    // « L’association Point-de-Croix », but not « L’an Mil ».
    const [common = ''] = /^\p{Ll}\S* /u.exec(name) ?? [];
    if (!isHead(common.trim())) drop(common.length);
    let first = /^\S+/u.exec(name)?.[0] ?? '';
    while (opens && isOpener(first, used)) {
      const rest = name.slice(first.length).replace(new RegExp(`^ ${LINK}?`, 'u'), '');
      if (rest === '') return undefined;
      drop(name.length - rest.length);
      first = /^\S+/u.exec(name)?.[0] ?? '';
    }
  }
  name = name.replace(/[-'’]\p{Ll}{1,3}$/u, '');
  const words = name.split(' ');
  const proper = words
    .map((word) => word.replace(/^\p{Ll}['’]/u, ''))
    .filter((word) => /^\p{Lu}/u.test(word));
  const isCommon =
    proper.every((word) => COMMON.has(fold(word)) || word.length < 2) ||
    (words.length === 1 && isFunctionWord(name));
  // « son ministre de la Défense »: an office.
  if (/ministres? (?:de la |de l['’]|du |des |de |d['’])$/u.test(text.slice(0, start)))
    return undefined;
  if (isCommon || /^\p{Lu}{1,2}$/u.test(name) || /^[IVXLC]+(?:e|er)?$/u.test(name))
    return undefined;
  return { name, start, opens: opens && words.length === 1 };
}

function opensSentence(text: string, start: number): boolean {
  const before = text.slice(0, start);
  if (/(?<!\p{L})(?:MM?|Mme|Dr|Pr|\p{Lu})\.\s$/u.test(before)) return false;
  return start === 0 || /(?:[.!?:…»”"«“(]\s?|[–—-]\s)$/u.test(before);
}

/** A word that the text also writes without a capital has its capital from its place. */
function isOpener(word: string, used: ReadonlySet<string>): boolean {
  return isFunctionWord(word) || used.has(word.slice(0, 1).toLowerCase() + word.slice(1));
}

/** « Les Alliés De La Russie Se Détournent », and what is all capitals: capitals say nothing there. */
function isTitleCase(text: string): boolean {
  const words = text.match(/\p{L}{2,}/gu) ?? [];
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return words.length > 3 && capitals > words.length * 0.6 && !/[.…]$/.test(text);
}

/** Whether known names say all of it. */
function covered(name: string, start: number, known: readonly Mention[]): boolean {
  if (known.length === 0) return false;
  let rest = name;
  for (const mention of known.toReversed()) {
    const from = Math.max(0, mention.start - start);
    rest = rest.slice(0, from) + rest.slice(from + mention.text.length);
  }
  const left = rest.match(/\p{Lu}\p{L}+/gu) ?? [];
  return left.every((word) => COMMON.has(fold(word))) || known.some(({ start: at }) => at <= start);
}

/** « Bullard » is « Pompelin Bullard », « le musée » is named once; one entry a name. */
function merged(
  found: readonly { name: string; line: number; context: string }[],
  whole: string,
): UnknownName[] {
  const names = new Map<string, UnknownName>();
  for (const { name, line, context } of found) {
    const entry = names.get(key(name));
    if (entry === undefined) names.set(key(name), { name, lines: [line], context });
    else if (!entry.lines.includes(line)) entry.lines.push(line);
  }
  const people = [...names.values()].filter(({ name }) => isPersonName(name));
  for (const { name, lines } of people) {
    const surname = names.get(key(name.split(' ').at(-1) ?? ''));
    if (surname === undefined || surname.name === name) continue;
    lines.push(...surname.lines.filter((line) => !lines.includes(line)));
    names.delete(key(surname.name));
  }
  return [...names.values()].map((entry) => ({
    ...entry,
    name: withAdjective(entry.name, whole),
    lines: entry.lines.sort((a, b) => a - b),
  }));
}

/** « collectif du Bocal » followed each time by « vert ». */
function withAdjective(name: string, whole: string): string {
  if (!/^\p{Ll}/u.test(name)) return name;
  const pattern = new RegExp(`${RegExp.escape(name)}(?: (\\p{Ll}{4,}))?`, 'gu');
  const after = new Set(Array.from(whole.matchAll(pattern), ([, word]) => word));
  const [word] = after;
  const times = whole.split(name).length - 1;
  return times > 1 && after.size === 1 && word !== undefined ? `${name} ${word}` : name;
}

/** A name whatever its case and its article. */
export function key(name: string): string {
  return fold(name).replace(/^(?:l[ea]s? |l')/, '');
}

function around(text: string, start: number, end: number): string {
  const before =
    start > 30 ? text.slice(start - 30, start).replace(/^\S*\s/u, '') : text.slice(0, start);
  const after = text.slice(end, end + 30).replace(/\s\S*$/u, '');
  return `${start > 30 ? '…' : ''}${before}${text.slice(start, end)}${after}${end + 30 < text.length ? '…' : ''}`;
}
