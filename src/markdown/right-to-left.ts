/** Letters of the scripts written from right to left that a name may come in. */
const LETTER = String.raw`[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]`;

/** Words of such a script; a comma ends them, so that each name of a list keeps its place. */
const WORDS = new RegExp(String.raw`${LETTER}(?:[\p{M}\p{Pd}\p{Zs}’'"]*${LETTER}|\p{M})*`, 'gu');

/** Signs before all of these scripts, and those of punctuation: most texts have no other. */
const NONE = /^[\0-\u058F\u2000-\u206F]*$/;

/** Text of a page in which words written from right to left do not turn what stands beside them. */
export function isolated(text: string): string {
  return NONE.test(text) ? text : text.replace(WORDS, '<bdi>$&</bdi>');
}
