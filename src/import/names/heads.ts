import { fold } from '../../lib/text.ts';

/** Common nouns that are part of the name which follows them: « institut de Valmorin ». */
export const HEADS =
  'académie|agence|alliance|assemblée|association|atelier|banque|bataillon|brigade|bureau|cabinet|centre|cercle|club|coalition|collectif|comité|commission|compagnie|confrérie|congrégation|conseil|cour|école|fédération|festival|fondation|forum|front|groupe|institut|journal|laboratoire|ligue|mairie|ministère|mouvement|musée|observatoire|office|ordre|parti|quotidien|régiment|revue|société|studio|syndicat|théâtre|traité|tribunal|université';

const FOLDED = new Set(HEADS.split('|').map(fold));

/** Whether a word is such a noun, whatever its case and accents. */
export function isHead(word: string): boolean {
  return FOLDED.has(fold(word));
}

/**
 * Whether a name that the corpus does not know looks like that of a person: two or three words with
 * capitals, none of which is an article or the noun of an institution.
 */
export function isPersonName(name: string): boolean {
  const [first = ''] = name.split(' ');
  return (
    /^\p{Lu}[\p{Ll}-]+(?: \p{Lu}[\p{L}-]+){1,2}$/u.test(name) &&
    !isHead(first) &&
    !/^(?:Le|La|Les) /.test(name)
  );
}
