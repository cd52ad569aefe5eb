/** How a word of a query answers to a word of a name; 0 when it does not. */
const EXACT = 3;
const BEGINNING = 2;
const MISSPELT = 1;

/** Under this, one letter more or less makes another word: « Irak », « Iran ». */
const LONG_ENOUGH = 5;
const SHORTEST_BEGINNING = 2;

/** How well a name answers to words, or undefined when one of them is not in it. */
export interface Answer {
  score: number;
  isMisspelt: boolean;
}

/** @param wanted words of a query; the last of them may be unfinished, any may hold one typing error */
export function answerOf(
  wanted: readonly string[],
  name: readonly string[],
  mayErr: boolean,
): Answer | undefined {
  const left = [...name];
  let score = 0;
  let isMisspelt = false;
  for (const word of wanted) {
    const scores = left.map((each) => likeness(word, each, mayErr));
    const best = Math.max(0, ...scores);
    if (best === 0) return undefined;
    left.splice(scores.indexOf(best), 1);
    score += best;
    isMisspelt ||= best < BEGINNING;
  }
  return { score: score - left.length / 10, isMisspelt };
}

function likeness(wanted: string, word: string, mayErr: boolean): number {
  if (wanted === word) return EXACT;
  if (wanted.length < SHORTEST_BEGINNING) return 0;
  const share = Math.min(1, wanted.length / word.length) / 2;
  if (word.startsWith(wanted)) return BEGINNING + share;
  return mayErr && wanted.length >= LONG_ENOUGH && beginsButOne(wanted, word)
    ? MISSPELT + share
    : 0;
}

/** Whether a word begins as typed but for one letter changed, added, left out or moved by one. */
export function beginsButOne(typed: string, word: string): boolean {
  let at = 0;
  while (at < typed.length && typed[at] === word[at]) at += 1;
  const rest = (text: string, skipped: number) => text.slice(at + skipped);
  return (
    rest(word, 1).startsWith(rest(typed, 1)) ||
    (rest(word, 0).startsWith(rest(typed, 1)) && at < typed.length) ||
    rest(word, 1).startsWith(rest(typed, 0)) ||
    (typed[at] === word[at + 1] &&
      typed[at + 1] === word[at] &&
      rest(word, 2).startsWith(rest(typed, 2)))
  );
}
