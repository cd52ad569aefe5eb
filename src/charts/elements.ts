import { GLYPHS } from '../lib/glyphs.ts';
import { typeset } from '../lib/typography.ts';
import { element, type Element, markup } from '../lib/xml.ts';
import type { Level } from '../schema/stance.ts';
import { round } from './time-scale.ts';

type Attributes = NonNullable<Element['attributes']>;
/** Elements; what is false or undefined is left out. */
type Content = readonly (Element | false | undefined)[];
/** As an attribute writes it: a number of units, or a text with its unit. */
type Length = string | number;

/** Share of the width or of the height of a drawing. */
export function percent(share: number): string {
  return `${round(share)}%`;
}

/**
 * A length in rem: drawings have the font size of the root, `em` is then a rem. Safari knows no
 * `rem` in attributes of SVG, and takes it for nothing.
 */
export function rem(length: number): string {
  return `${Math.round(length * 1000) / 1000}em`;
}

/** An element; what is false or undefined in its content is left out. */
export function tag(name: string, attributes: Attributes, content?: Content): Element {
  return element(name, attributes, content && some(content));
}

/** Elements without those that are false or undefined. */
export function some(content: Content): Element[] {
  return content.filter((one) => one !== undefined && one !== false);
}

/** A rectangle, from its upper left corner. */
export function rect(x: Length, y: Length, width: Length, height: Length, more: Attributes = {}) {
  return element('rect', { x, y, width, height, ...more });
}

/** A line of some class. */
export function line(x1: Length, y1: Length, x2: Length, y2: Length, kind?: string) {
  return element('line', { class: kind, x1, y1, x2, y2 });
}

/** Words in good typography, in a `tspan` that has their size: `em` counts in that of the drawing. */
export function label(x: Length, y: Length, words: string, more: Attributes = {}): Element {
  return tag('text', { x, y, ...more }, [element('tspan', {}, typeset(words))]);
}

/** What is drawn from another origin. */
export function placed(x: Length | undefined, y: Length | undefined, content: Content): Element {
  return tag('svg', { x, y, overflow: 'visible' }, content);
}

/** What is drawn in units of its own, stretched to the whole drawing. */
export function stretched(width: number, height: number, content: Content): Element {
  return tag('svg', { viewBox: `0 0 ${width} ${height}`, preserveAspectRatio: 'none' }, content);
}

/** Something small with units of its own: a square of `box` units around 0, `size` rem wide. */
export function boxed(
  [x, y]: readonly [number, number],
  size: number,
  box: number,
  content: Content,
  kind?: string,
): Element {
  const [left, top, width] = [x - size / 2, y - size / 2, size].map(rem);
  const viewBox = `${-box / 2} ${-box / 2} ${box} ${box}`;
  const place = { x: left, y: top, width, height: width, viewBox, overflow: 'visible' };
  return tag('svg', { class: kind, ...place }, content);
}

/**
 * The shape of a level, in the colour of its place.
 *
 * @param halo radius of the paper behind it, which sets it apart from what it stands on
 */
export function glyph(level: Level, halo?: number): Element[] {
  return some([
    halo !== undefined && element('circle', { class: 'paper', r: halo }),
    ...GLYPHS[level].map(({ d, width }) =>
      width === undefined
        ? element('path', { d, fill: 'currentColor' })
        : element('path', { d, fill: 'none', stroke: 'currentColor', 'stroke-width': width }),
    ),
  ]);
}

/** What a mark links to and says. */
export interface MarkOf {
  /** It ends with the id of its row in the table of the drawing. */
  href: string;
  title: string;
}

/** What a reader may point at: a link, with its title. */
export function mark({ href, title }: MarkOf, more: Attributes, content: Content): Element {
  return tag('a', { href, ...more }, [element('title', {}, typeset(title)), ...content]);
}

/** The id of a pattern or a gradient, and what fills a shape with it. */
export function fillId(name: string): string {
  return `trame-${name}`;
}
export function fillOf(name: string): string {
  return `url(#${fillId(name)})`;
}

/** Hatching of the time in which no article speaks. */
export function hatching(): Element {
  const size = { width: 7, height: 7, patternUnits: 'userSpaceOnUse' };
  return tag('pattern', { id: fillId('silence'), ...size, patternTransform: 'rotate(35)' }, [
    element('path', { class: 'hatch', d: 'M0 0V7' }),
  ]);
}

/** A sign of a drawing, in a box of 1.5 by 1 rem, and what it means. */
export interface KeyItem {
  sign: Element[];
  words: string;
  /** The level that the words name. */
  level?: Level;
}

/** The hatching, as a sign of a key. */
export const SILENCE_SIGN = rect(0, 0, percent(100), percent(100), { fill: fillOf('silence') });

interface Options {
  /** Accessible name; a drawing without one is hidden from screen readers. */
  name?: string | undefined;
  height?: string;
}

/** A drawing as a page contains it; without its styles it is not shown. */
export function drawing(kind: string, content: Element[], { name, height }: Options = {}) {
  const access =
    name === undefined ? { 'aria-hidden': 'true' } : { role: 'group', 'aria-label': name };
  const own = { class: `drawing ${kind}`.trim(), display: 'none', height, ...access };
  return markup([tag('svg', own, content)]);
}

/** Patterns and gradients, once a page: out of sight, for what is not displayed fills nothing. */
export function definitions(content: Element[]): string {
  const hidden = { class: 'visually-hidden', width: 0, height: 0, 'aria-hidden': 'true' };
  return markup([tag('svg', hidden, content)]);
}
