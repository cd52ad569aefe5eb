/** Letters that Unicode does not decompose, and the plain ones that stand for them. */
const PLAIN: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ı: 'i',
  ə: 'e',
};

/** Lower case, without accents, ligatures opened: how texts are compared when spelling is loose. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[œæßłøđıə]/g, (letter) => PLAIN[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’ʼ]/g, "'");
}

/** The same text on one line, a single space between words. */
export function onOneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** The same text whatever its spaces, apostrophes and dots: how quotes are compared. */
export function plain(text: string): string {
  return onOneLine(text.normalize('NFC').replace(/[’ʼ]/g, "'").replaceAll('...', '…'));
}

/** The words of a text, folded, without punctuation. */
export function words(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/**
 * The space between two sentences, not that of « M. Dupont ». `Intl.Segmenter` was tried and left:
 * it gives a closing guillemet to the next sentence.
 */
const SENTENCE_BORDER =
  /(?<=[.!?…](?:\s?[»”])?)(?<!(?<![\p{L}.])(?:MM?|\p{Lu})\.)\s+(?=[«“(—–]|\p{Lu}|\p{N})/u;

/** Sentences of a text; closing guillemets stay with theirs. */
export function sentences(text: string): string[] {
  return text.trim().split(SENTENCE_BORDER).filter(Boolean);
}

/** A sentence or a clause without its last sign, « . », « ; » or « , », and that sign with its space. */
export function lastSign(text: string): { body: string; sign: string } {
  const [, body = text, sign = ''] = /^(.*?)(\s*[.;,]?)$/s.exec(text) ?? [];
  return { body, sign };
}

/** Orders ids, days and addresses, letter by letter. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

const FRENCH = new Intl.Collator('fr');

/** Orders names as French does: accents and capitals aside. */
export function byName(a: string, b: string): number {
  return FRENCH.compare(a, b);
}

const FIGURES = new Intl.NumberFormat('fr');

/** « 999 », « 1 000 »: as French writes a number. */
export function figure(number: number): string {
  return FIGURES.format(number);
}

/** « un », « deux »… up to sixteen, then digits. */
export function numeral(count: number): string {
  const names =
    'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize';
  return names.split(' ')[count] ?? figure(count);
}

/** « une opinion », « cinq opinions »: so many of something, in words. */
export function worded(total: number, one: string, many: string): string {
  return total === 1 ? one : `${numeral(total)} ${many}`;
}

/** « 1 article », « 5 articles »: in French, plural begins at two. */
export function count(total: number, singular: string, plural = `${singular}s`): string {
  return `${figure(total)} ${total < 2 ? singular : plural}`;
}

/** First letter in upper case. */
export function capitalise(text: string): string {
  return text.slice(0, 1).toLocaleUpperCase('fr') + text.slice(1);
}

const CONTRACTED = { à: { le: 'au', les: 'aux' }, de: { le: 'du', les: 'des' } } as const;

/** « au sommet », « à l’Espagne », « des alliances », « d’Avignon », « de responsables »: before words and their article. */
export function after(preposition: 'à' | 'de', words: string): string {
  return `${preposition} ${words}`
    .replace(/^\S+ (le|les) /, (_, article: 'le' | 'les') => `${CONTRACTED[preposition][article]} `)
    .replace(/^de des /, 'de ')
    .replace(/^de (?=[aeiouyhâàéèêîïôœ])/i, 'd’');
}

const CONJUNCTION = new Intl.ListFormat('fr', { type: 'conjunction' });

/** « a, b et c ». */
export function list(items: readonly string[]): string {
  return CONJUNCTION.format(items);
}

/** Minutes that a text takes to read, at 230 words a minute, one at least. */
export function readingMinutes(text: string): number {
  return Math.max(1, Math.round(text.split(/\s+/u).length / 230));
}
