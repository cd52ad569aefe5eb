import { element } from '../../lib/element.ts';
import type { Piece } from './excerpt.ts';
import type { Telling } from './telling.ts';

/** One result, as the list shows it. */
export function resultItem(told: Telling): HTMLLIElement {
  const item = element(
    'li',
    {},
    element('p', { class: 'label' }, told.label),
    element('h3', {}, element('a', { href: told.url }, ...marked(told.title))),
  );
  const line = lineOf(told);
  if (line.length > 0) item.append(element('p', { class: 'reference' }, ...line));
  for (const { reference, pieces } of told.excerpts) {
    const text = marked(pieces);
    item.append(
      reference === undefined
        ? element('p', {}, ...text)
        : element(
            'p',
            { class: 'passage' },
            element('a', { class: 'reference', href: reference.url }, reference.label),
            ' ',
            ...text,
          ),
    );
  }
  return item;
}

/** « Novembre 2022 · Afrique-sur7 · article de presse · trouvé via Lukashenko » */
function lineOf({ line, nature, via }: Telling): (Node | string)[] {
  const parts: (Node | string)[][] = line.map((part) => [part]);
  if (nature !== undefined) parts.push([element('span', { class: 'nature' }, nature)]);
  if (via !== undefined) parts.push(['trouvé via ', element('i', {}, via)]);
  return parts.flatMap((part, index) => (index === 0 ? part : [' · ', ...part]));
}

function marked(pieces: readonly Piece[]): (Node | string)[] {
  return pieces.map(({ text, isFound }) => (isFound ? element('mark', {}, text) : text));
}
