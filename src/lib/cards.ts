/** Pages that have a card of their own; all others bear that of the home page. */
const OWN = /^(?:articles|acteurs|declarations|themes)\/[^/]+\/$/;

export const HOME_CARD = 'cartes/accueil.png';

/** Size of a card in pixels, as Open Graph wants it. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;

/** Path of the picture that networks show of a page. */
export function cardOf(path: string): string {
  return OWN.test(path) ? `cartes/${path.slice(0, -1)}.png` : HOME_CARD;
}
