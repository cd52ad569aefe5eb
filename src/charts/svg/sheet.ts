import { element, type Element, xmlDocument } from '../../lib/xml.ts';
import { LICENCE } from '../../lib/licence.ts';
import { typeset } from '../../lib/typography.ts';
import { hatching, line, rect } from '../elements.ts';
import { linesOf, moved, text } from './shapes.ts';

/** What a file says of its drawing. */
export interface Heading {
  title: string;
  /** How to read it, for eyes and for screen readers. */
  text: string;
  /** Title and tagline of the site. */
  site: string;
  /** Full address of the page that shows it. */
  address: string;
  /** Version of the corpus. */
  version: string;
}

/** A drawing in pixels, from 0, 0. */
export interface Body {
  width: number;
  height: number;
  content: readonly Element[];
  /** Patterns and gradients that it uses. */
  defs?: readonly Element[];
}

const MARGIN = 32;
const DECK = 14;
const IMPRINT = 12;

/**
 * A drawing as a file that stands alone: title, drawing, source and licence, with its own styles.
 *
 * Format: SVG 1.1, https://www.w3.org/TR/SVG11/
 */
export function sheet(heading: Heading, body: Body, styles: string): string {
  const width = Math.ceil(body.width + 2 * MARGIN);
  const deck = linesOf(heading.text, body.width, DECK);
  const top = 86 + deck.length * 20;
  const foot = Math.ceil(top + body.height + 24);
  const source = `${heading.site} · ${heading.address}`;
  const licence = `Licence ${LICENCE.name} (${LICENCE.statement}), ${LICENCE.address}`;
  const imprint = [source, `${LICENCE.statement} · ${heading.version}`].flatMap((words) =>
    linesOf(words, body.width, IMPRINT),
  );
  const height = foot + 28 + imprint.length * 18;
  return xmlDocument(
    element(
      'svg',
      {
        xmlns: 'http://www.w3.org/2000/svg',
        ...{ width, height, viewBox: `0 0 ${String(width)} ${String(height)}` },
        ...{ lang: 'fr', role: 'img', 'aria-labelledby': 'titre texte' },
      },
      [
        element('title', { id: 'titre' }, typeset(heading.title)),
        element(
          'desc',
          { id: 'texte' },
          typeset(`${heading.text} Source : ${source}. ${licence}.`),
        ),
        element('style', {}, styles),
        element('defs', {}, [hatching(), ...(body.defs ?? [])]),
        rect(0, 0, width, height, { class: 'sheet' }),
        line(MARGIN, 25, width - MARGIN, 25, 'edge'),
        text(MARGIN, 60, heading.title, { class: 'title' }),
        ...deck.map((words, index) =>
          text(MARGIN, 84 + index * 20, words, { class: 'deck quiet' }),
        ),
        moved(MARGIN, top, body.content),
        line(MARGIN, foot, width - MARGIN, foot, 'rule'),
        ...imprint.map((words, index) =>
          text(MARGIN, foot + 21 + index * 18, words, { class: 'quiet' }),
        ),
      ],
    ),
  );
}
