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
