/** A part of a text, and its language where it is not that of the page. */
export interface Part {
  text: string;
  lang: string | undefined;
}

/** Cuts texts at names that are not of the page's language; the longest name first. */
export function foreignNameFinder(names: ReadonlyMap<string, string>): (text: string) => Part[] {
  if (names.size === 0) return (text) => [{ text, lang: undefined }];
  const either = [...names.keys()]
    .sort((a, b) => b.length - a.length)
    .map((name) => RegExp.escape(name))
    .join('|');
  const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}])(${either})(?![\p{L}\p{N}])`, 'gu');
  return (text) =>
    text
      .split(pattern)
      .filter((part) => part !== '')
      .map((part) => ({ text: part, lang: names.get(part) }));
}
