import type { Mention, Name } from '../../lib/names.ts';

/**
 * Finds names in texts that others wrote: accents, capitals and hyphens may differ (« Etats-Unis »,
 * « ARMÉNIE », « Azerbaidjan »), the longest first. Initials keep their case, so that « UE » is not
 * « ue », and a name that begins with a capital must begin with one in the text.
 */
export function looseFinder(names: readonly Name[]): (text: string) => Mention[] {
  const ids = new Map<string, { id: string; name: string }>();
  for (const { id, text } of names) {
    // « nord du Kazakhstan » is more lenient than « Nord du Kazakhstan ».
    const before = ids.get(level(text));
    if (before === undefined || /^\p{Ll}/u.test(text)) ids.set(level(text), { id, name: text });
  }
  const longest = [...ids.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  if (longest.length === 0) return () => [];
  const pattern = new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:${longest.map((text) => RegExp.escape(text)).join('|')})(?![\p{L}\p{N}])`,
    'gu',
  );
  return (text) =>
    Array.from(level(text).matchAll(pattern)).flatMap((match): Mention[] => {
      const known = ids.get(match[0]);
      const written = text.slice(match.index, match.index + match[0].length);
      return known !== undefined && isWritten(known.name, written)
        ? [{ id: known.id, text: written, start: match.index }]
        : [];
    });
}

function isWritten(name: string, written: string): boolean {
  if (/^[\p{Lu}\d.-]{2,6}$/u.test(name)) return written === name;
  return !/^\p{Lu}/u.test(name) || /^\p{Lu}/u.test(written);
}

/** Lower case, no accents, one apostrophe, one hyphen, at the same length as the text. */
function level(text: string): string {
  return Array.from(text, (letter) => {
    const plain = letter.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    if (plain.length !== letter.length) return letter;
    if (/[’ʼ]/.test(plain)) return "'";
    return /\s|-/u.test(plain) ? ' ' : plain;
  }).join('');
}
