import { fold } from './text.ts';

/** An id from a text: ASCII, lower case, words joined by hyphens; '' when no letter is Latin. */
export function slug(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/** The same, cut between two words to stay below a length. */
export function shortSlug(text: string, longest = 60): string {
  const whole = slug(text);
  if (whole.length <= longest) return whole;
  return whole
    .slice(0, longest + 1)
    .replace(/-[^-]*$/, '')
    .replace(/(?:-(?:l|d|le|la|les|de|du|des|un|une|et|a|au|aux|en|que|qu))+$/, '');
}

/** How long the words are that an id of a declaration keeps. */
const DECLARED = 30;

/** An id for words that someone says, by the speaker's id and the first of them; never one of `taken`. */
export function declarationId(by: string, words: string, taken: ReadonlySet<string>): string {
  const own = shortSlug(`${by} ${words}`, by.length + DECLARED);
  let id = own;
  for (let rank = 2; taken.has(id); rank += 1) id = `${own}-${String(rank)}`;
  return id;
}
