import { fold } from '../../lib/text.ts';

const FUNCTION_WORDS =
  /^(?:(?:l|d|qu|s|c|n|j)['’])?(?:le|la|les|un|une|des|du|de|ce|cet|cette|ces|son|sa|ses|leur|leurs|notre|nos|votre|mon|ma|mes|il|elle|ils|elles|on|nous|vous|je|tu|qui|que|quand|comme|si|mais|ou|et|donc|or|ni|car|selon|pour|par|sur|sous|dans|avec|sans|chez|entre|vers|depuis|apres|avant|pendant|des|lors|alors|ainsi|enfin|puis|ensuite|ici|la|en|au|aux|a|tout|tous|toute|toutes|rien|personne|aucun|aucune|plus|moins|tres|trop|hier|demain|aujourd|meme|autre|autres|certains|plusieurs|chaque|quel|quelle|pourquoi|comment|combien|y|voici|voila|oui|non|face|malgre|parmi|contre|cependant|toutefois|pourtant|neanmoins|bref|ailleurs|autour|derriere|devant|aussi)$/;

/** Whether a word has its capital only from opening a sentence: « Selon », « L’an », « Hier ». */
export function isFunctionWord(word: string): boolean {
  return FUNCTION_WORDS.test(fold(word));
}

/** Whether a text holds a word, in that very case. */
export function hasWord(text: string, word: string): boolean {
  return new RegExp(`(?<!\\p{L})${RegExp.escape(word)}(?!\\p{L})`, 'u').test(text);
}
