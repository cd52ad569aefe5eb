/* French words of a query that are in every text, or that only ask. All are folded. */

const set = (words: string) => new Set(words.split(/\s+/u));

/** Articles, pronouns, prepositions, conjunctions; weekdays, which a date makes certain. */
const GRAMMAR = set(
  `a ai ainsi alors apres au aussi aux avant avec c ca car ce cela celle celles celui ces cet cette
   ceux chez ci comme contre d dans de depuis des dont du durant elle elles en encore entre et eu eux
   face grace il ils j je jusqu jusque l la le les leur leurs lors lorsqu lorsque lui m ma mais malgre me meme mes moi mon
   n nos notre nous on ont ou par parmi pendant pour pres puis puisqu puisque qu quoiqu quoique s sa
   sans se selon ses si soi son sous sur ta te tes toi ton tout toute toutes tous tres t tu un une vers via
   voici voila vos votre vous y aujourd hui hier
   lundi mardi mercredi jeudi vendredi samedi dimanche`,
);

/** Question words, auxiliaries and the emptiest verbs, negation. */
const ASKING = set(
  `qui que quoi quel quelle quels quelles lequel laquelle pourquoi comment combien quand est
   es sont sommes etes etre etait etaient ete sera seront serait seraient soit fut furent
   as avons avez avait avaient avoir aura auront aurait auraient
   fait font faire faisait fera feront fit peut peuvent pouvoir pourrait pourraient
   veut veulent vouloir voulait voulaient doit doivent devoir va vont aller allait alle alles allee allees
   dit disent dire disait pense pensent penser passe arrive dure durent signifie lieu tient tenu tenue tenir parle parlent parler
   definition savoir expliquer explique
   ne pas plus jamais rien aucun aucune non deja toujours vraiment bien mal mieux pire there is are was the of and in what who why`,
);

/** Nouns that say what sort of answer is wanted; where a name was typed, they are not read. */
const VAGUE = set(
  `actualite actualites affaire citation citations declaration declarations propos parole paroles phrase analyse article articles attitude avis avenir cas chose choses contexte
   detail details dossier fait faits histoire info infos information lien liens opinion point position
   positions probleme raison raisons rapport rapports relation relations reponse resume role situation
   sujet theme pays dirigeant dirigeants nom qu`,
);

/** Whether a word says nothing by itself. */
export function isCommon(word: string): boolean {
  return GRAMMAR.has(word) || ASKING.has(word);
}

/** Whether a word only says what sort of answer is wanted. */
export function isVague(word: string): boolean {
  return VAGUE.has(word);
}

/** Whether a word asks for what somebody said. */
export function isSpeech(word: string): boolean {
  return /^(?:pense|pensent|dit|disent|disait|dire|dixit|declare\w*|declaration|affirme\w*|propos|paroles?|citations?|cite|phrases?|mots?)$/.test(
    word,
  );
}

/** Whether a word joins a noun to its complement: « le maire *de la* ville ». */
export function isLink(word: string): boolean {
  return /^(?:d|du|de|des|l|la|le|les|en|au|aux|a)$/.test(word);
}

/** The words that say something, or all if none does. */
export function tellingWords(words: readonly string[]): readonly string[] {
  const telling = words.filter((word) => !isCommon(word));
  return telling.length > 0 ? telling : words.filter(({ length }) => length > 1);
}
