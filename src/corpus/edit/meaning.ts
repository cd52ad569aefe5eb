import { fold, list } from '../../lib/text.ts';

const NEGATIONS = new Set(
  'ne n pas plus jamais ni aucun aucune rien sans non personne guere point nul nulle'.split(' '),
);
const NUMBERS = new Set(
  (
    'un une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize ' +
    'vingt vingts trente quarante cinquante soixante cent cents mille million millions milliard ' +
    'milliards premier premiere second seconde dizaine centaine millier moitie tiers quart double'
  ).split(' '),
);
const CONDITIONAL = /r(?:ais|ait|ions|iez|aient)$/;

/**
 * Why two wordings may not mean the same, in words; undefined where a word, its ending or its
 * punctuation changed and nothing tells that the meaning did.
 */
export function changeOfMeaning(before: string, after: string): string | undefined {
  const [gone, come] = difference(wordsOf(before), wordsOf(after));
  const changed = [...gone, ...come];
  const shown = (words: readonly string[]) =>
    words.length === 0 ? 'rien' : `« ${words.join(' ')} »`;
  const reasons = [
    changed.some((word) => NEGATIONS.has(fold(word))) && 'une négation',
    changed.some((word) => /\d/.test(word) || NUMBERS.has(fold(word))) && 'un nombre',
    changed.some((word) => word.length > 3 && /^\p{Lu}/u.test(word)) && 'un nom',
    changed.some((word) => CONDITIONAL.test(fold(word))) && 'un conditionnel',
  ].filter((reason) => reason !== false);
  if (reasons.length > 0) return `${list(reasons)} : ${shown(gone)} devient ${shown(come)}`;
  const isReordered =
    changed.length === 0 &&
    wordsOf(before).map(fold).join(' ') !== wordsOf(after).map(fold).join(' ');
  return isReordered ? 'l’ordre des mots' : undefined;
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The words of each text that the other has not, each as many times. */
function difference(before: readonly string[], after: readonly string[]): [string[], string[]] {
  const without = (words: readonly string[], others: readonly string[]) => {
    const left = others.map(fold);
    return words.filter((word) => {
      const at = left.indexOf(fold(word));
      if (at >= 0) left.splice(at, 1);
      return at < 0;
    });
  };
  return [without(before, after), without(after, before)];
}
