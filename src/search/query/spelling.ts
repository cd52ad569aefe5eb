import { slipsBetween } from '../../lib/nearest.ts';

/** Under this, one letter more or less makes another word: « Laon », « Lyon ». */
const SHORTEST_MISSPELT = 5;
/** From this, two letters may be wrong. */
const LONG = 8;

/** Endings by which forms of a word differ. */
const ENDING = /[aersxt]$/;

/**
 * How many slips make a name of what was typed; undefined where it is another word. A short one begins
 * with its letter, and does not differ by its ending alone, as forms of other words do. An « h » is not heard.
 */
export function slips(typed: string, name: string): number | undefined {
  const most = name.length >= LONG ? 2 : 1;
  if (typed.length < SHORTEST_MISSPELT || Math.abs(typed.length - name.length) > most) return;
  const distance = slipsBetween(typed, name);
  if (distance > most) return;
  const stems = [typed, typed.slice(0, -1)];
  const isOtherForm =
    ENDING.test(typed) && [name, name.slice(0, -1)].some((each) => stems.includes(each));
  const isOther = heard(typed) !== heard(name) || isOtherForm;
  return name.length < LONG && isOther ? undefined : distance;
}

/** The first letter that is heard. */
function heard(word: string): string {
  return word.replace(/^h/, '').slice(0, 1);
}

const SHORTEST_STEM = 4;
const SHORTEST_ROOT = 5;
/** Endings that make forms of one verb, and those that make words of its family; all are folded. */
const CONJUGATION =
  /(?:(?<=...i)(?:ssaient|ssait|ssent|ssant|rent|ront|ra|es|r|t|e|s)|aient|erait|eront|ions|ait|ant|ent|era|er|ez|ee?s?|e|s|x)$/;
const DERIVATION =
  /(?:ements?|ations?|itions?|ions?|at(?:eur|rice)s?|eurs?|euses?|ants?|antes?|ages?|er|ir|is|it|i)$/;

/** What the singular and the plural, the masculine and the feminine of a word have in common. */
export function stem(word: string): string {
  const singular = word.replace(/(?<=...a)ux$/, 'l').replace(/(?<=[^s])s$|(?<=..eu)x$/, '');
  return singular.replace(/(?<=al|ent|ant|er|in)e$|(?<=en|on)ne$|(?<=el)le$|(?<=et)te$/, '');
}

/** What the forms of a verb have in common: « mobilis » of « mobilise », « mobilisaient ». */
export function verbStem(word: string): string {
  return cut(word, CONJUGATION, SHORTEST_STEM);
}

/** What the words of one family have in common: « mobilis » of « mobilisation », « mobiliser ». */
export function root(word: string): string {
  const left = cut(word, DERIVATION, SHORTEST_ROOT);
  return left === word ? verbStem(word) : left;
}

function cut(word: string, endings: RegExp, shortest: number): string {
  const left = word.replace(endings, '');
  return left.length >= shortest ? left : word;
}
