/** Names to look for in a text, and the id of whom each stands for. */
export interface Name {
  id: string;
  text: string;
}

/** A name found in a text. */
export interface Mention {
  id: string;
  /** As written there. */
  text: string;
  /** Index of its first character. */
  start: number;
}

/** What may follow the beginning of some names, code unit by code unit; whom a whole name is of. */
interface Step {
  next: Map<string, Step>;
  id: string | undefined;
}

/**
 * Finds names in a text, the longest first, so that « chef du Kremlin » is not « Kremlin ».
 * Borders are those of Unicode words (JavaScript's `\b` misses « États-Unis »); case counts, since
 * « EU » must not be found in « a eu ».
 *
 * Names stand in a trie, so that a text takes as long to read whatever their number.
 */
export function nameFinder(names: readonly Name[]): (text: string) => Mention[] {
  const root = newStep();
  const entered = names.map(({ id, text }) => ({ id, name: normal(text).normalize('NFC') }));
  for (const { id, name } of entered) enter(root, name, id);
  const starts = startsOf(entered.map(({ name }) => name));
  return (text) => {
    const read = normal(text);
    const found: Mention[] = [];
    starts.lastIndex = 0;
    for (let match = starts.exec(read); match !== null; match = starts.exec(read)) {
      const start = match.index;
      const longest = longestAt(root, read, start);
      if (longest === undefined) continue;
      found.push({ id: longest.id, text: text.slice(start, longest.end), start });
      starts.lastIndex = longest.end;
    }
    return found;
  };
}

/** Where a name may begin: at the first letter of one, which no other letter precedes. */
function startsOf(names: readonly string[]): RegExp {
  const letters = names.flatMap(([first = '']) => [first, first.normalize('NFD').charAt(0)]);
  const either = Array.from(new Set(letters), (letter) => RegExp.escape(letter)).join('');
  return new RegExp(String.raw`(?<![\p{L}\p{N}\p{M}])[${either}]`, 'gu');
}

function newStep(): Step {
  return { next: new Map(), id: undefined };
}

/** Enters a name; each letter with an accent, in one character or in two, leads to the same step. */
function enter(root: Step, name: string, id: string): void {
  let step = root;
  for (const letter of name) {
    const from = step;
    step = walk(from, letter) ?? newStep();
    for (const form of new Set([letter, letter.normalize('NFD')])) {
      const last = form.slice(0, -1).split('').reduce(follow, from);
      last.next.set(form.slice(-1), step);
    }
  }
  step.id = id;
}

function walk(from: Step, letters: string): Step | undefined {
  return letters.split('').reduce<Step | undefined>((step, unit) => step?.next.get(unit), from);
}

function follow(step: Step, unit: string): Step {
  const next = step.next.get(unit) ?? newStep();
  step.next.set(unit, next);
  return next;
}

function longestAt(
  root: Step,
  text: string,
  start: number,
): { id: string; end: number } | undefined {
  let longest: { id: string; end: number } | undefined;
  let step: Step | undefined = root;
  for (let end = start; step !== undefined; end += 1) {
    if (step.id !== undefined && !isWordAfter(text, end)) longest = { id: step.id, end };
    step = step.next.get(text.charAt(end));
  }
  return longest;
}

const WORD_AFTER = /^[\p{L}\p{N}\p{M}]/u;

/** A character may be of two code units. */
function isWordAfter(text: string, index: number): boolean {
  return WORD_AFTER.test(text.slice(index, index + 2));
}

/** One apostrophe and one space, at the same length as the text. */
function normal(text: string): string {
  return text.replace(/[’ʼ]/g, "'").replace(/[^\S ]/gu, ' ');
}
