/** How a word of a query answers to a word of a name. */
const EXACT = 3;
const BEGINNING = 2;
const MISSPELT = 1;
/** Under this, one letter more or less makes another word: « Laon », « Lyon ». */
const SHORTEST_MISSPELT = 5;
const SHORTEST_BEGINNING = 2;

/**
 * How well a name answers to words; 0 when one of them is not in it.
 *
 * @param wanted words of a query, of which any may be unfinished
 * @param mayErr whether each of them may contain one typing error
 */
export function likeness(
  wanted: readonly string[],
  name: readonly string[],
  mayErr: boolean,
): number {
  const left = [...name];
  let total = 0;
  for (const word of wanted) {
    const each = left.map((other) => wordLikeness(word, other, mayErr));
    const best = Math.max(0, ...each);
    if (best === 0) return 0;
    left.splice(each.indexOf(best), 1);
    total += best;
  }
  return total - left.length / 10;
}

function wordLikeness(wanted: string, word: string, mayErr: boolean): number {
  if (wanted === word) return EXACT;
  if (wanted.length < SHORTEST_BEGINNING) return 0;
  const share = Math.min(1, wanted.length / word.length) / 2;
  if (word.startsWith(wanted)) return BEGINNING + share;
  const isClose = mayErr && wanted.length >= SHORTEST_MISSPELT && beginsButOne(wanted, word);
  return isClose ? MISSPELT + share : 0;
}

/** Whether a word begins as typed but for one letter changed, added, left out or moved by one. */
export function beginsButOne(typed: string, word: string): boolean {
  let at = 0;
  while (at < typed.length && typed[at] === word[at]) at += 1;
  const [a, b] = [typed.slice(at), word.slice(at)];
  return (
    b.slice(1).startsWith(a.slice(1)) ||
    (a !== '' && b.startsWith(a.slice(1))) ||
    b.slice(1).startsWith(a) ||
    b.startsWith([a[1], a[0], a.slice(2)].join(''))
  );
}
