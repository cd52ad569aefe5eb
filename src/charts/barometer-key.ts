import { after } from '../lib/text.ts';
import { element, type Element } from '../lib/xml.ts';
import type { Barometer } from './barometer.ts';
import type { Mark } from './barometer-mark.ts';
import { boxed, glyph, type KeyItem, SILENCE_SIGN } from './elements.ts';
import type { MarkShape } from './time-form.ts';
import { articleSign, timeSign } from './time-mark.ts';

/**
 * How a barometer is read, said over it.
 *
 * @param focus name of whom the distance is measured to
 */
export function howToRead(focus: string): string {
  return `Plus c’est bas, plus c’est loin ${after('de', focus)}. Un trait rouge est un article ; hachures : aucun article.`;
}

/** The key of the signs that a barometer uses. */
export function keyOf(
  { bands, frame: { lines, silences } }: Barometer,
  focus: string,
  circle: string,
): KeyItem[] {
  const marks = bands.flatMap((band) => band.marks);
  const some = (isWanted: (mark: Mark) => boolean) => marks.some(isWanted);
  const has = (...shapes: MarkShape[]) => some(({ reach }) => shapes.includes(reach.shape));
  const items: [boolean, Element[], string][] = [
    [
      some(({ stance }) => stance.isSaid),
      [articleSign(), ...sign([])],
      'Sur un trait rouge, « dit le » : l’article décrit un état, sans dire depuis quand.',
    ],
    [
      some(({ stance, reach }) => !stance.isSaid && reach.shape === 'disc'),
      sign([]),
      'Ailleurs : l’acte ou les mots sont de ce jour-là.',
    ],
    [
      has('between'),
      timeSign('between'),
      'Pointillé, « entre » : à un moment inconnu entre les deux bouts.',
    ],
    [
      some(({ stance }) => stance.isFramed),
      sign([element('path', { class: 'frame-line', d: 'M-13-13H13V13H-13z' })]),
      `Dans un cadre : envers ${circle}, que conduit ${focus}.`,
    ],
    [
      bands.some(({ brackets }) => brackets.length > 0),
      bracketSign(),
      'Crochet rouge : les articles divergent.',
    ],
    [has('hollow'), timeSign('hollow'), 'Barre creuse : un jour inconnu du mois ou de l’année.'],
    [
      some(({ reach: { shape, start } }) => shape === 'solid' && !start),
      timeSign('solid'),
      'Barre pleine : cela dure.',
    ],
    [
      has('latest') || some(isSoft),
      timeSign('solid', true),
      'Barre pâle : vers ce jour, ou au plus tard.',
    ],
    [
      lines.some(({ isApproximate }) => isApproximate),
      [articleSign('approximate')],
      'Trait tireté : article dont le jour n’est pas sûr.',
    ],
    [silences.length > 0, [SILENCE_SIGN], 'Hachures : aucun article.'],
  ];
  return items.filter(([isUsed]) => isUsed).map(([, drawn, words]) => ({ sign: drawn, words }));
}

function isSoft({ reach: { start, end } }: Mark): boolean {
  return start || end;
}

function sign(more: Element[]): Element[] {
  return [boxed([0.75, 0.5], 0.8, 18, [...glyph('soutien'), ...more])];
}

function bracketSign(): Element[] {
  return [boxed([0.75, 0.5], 1, 16, [element('path', { class: 'bracket', d: 'M3-5H-2V5H3' })])];
}
