import { GLYPHS } from '../lib/glyphs.ts';
import { typeset } from '../lib/typography.ts';
import { element, type Element } from '../lib/xml.ts';
import type { Level } from '../schema/stance.ts';
import { round } from './time-scale.ts';

type Attributes = NonNullable<Element['attributes']>;
type Content = readonly (Element | false | undefined)[];
/** As an attribute writes it: pixels, or a text with its unit. */
export type Length = string | number;

/**
 * Where a drawing goes: fluid and with links in a page, of a fixed size and alone in a file. The
 * same renderer draws on both; only lengths and links differ.
 */
export interface Surface {
  mode: 'page' | 'file';
  /** Share of the width, in percent. */
  x: (percent: number) => Length;
  /** Share of the height, in percent. */
  y: (percent: number) => Length;
  /** Length in rem. */
  rem: (length: number) => Length;
  /** Full id of a pattern or a gradient: two drawings of one page never share one. */
  id: (name: string) => string;
}

/**
 * In a page, whose drawings have the font size of the root: `em` is then a rem. Safari knows no
 * `rem` in attributes of SVG, and takes it for nothing.
 */
export function pageSurface(prefix: string): Surface {
  const percent = (share: number) => `${String(round(share))}%`;
  return {
    mode: 'page',
    x: percent,
    y: percent,
    rem: (length) => `${String(Math.round(length * 1000) / 1000)}em`,
    id: (name) => `${prefix}-${name}`,
  };
}

/** Pixels of a rem in a file. */
export const REM = 16;

/** In a file, in pixels; it is alone, so that its ids need no prefix. */
export function fileSurface(width: number, height: number): Surface {
  return {
    mode: 'file',
    x: (share) => round((share / 100) * width),
    y: (share) => round((share / 100) * height),
    rem: (length) => round(length * REM),
    id: (name) => name,
  };
}

/** What fills a shape with a pattern or a gradient of its drawing. */
export function filledWith(surface: Surface, name: string): string {
  return `url(#${surface.id(name)})`;
}

/** An element; what is false or undefined in its content is left out. */
export function tag(name: string, attributes: Attributes, content?: Content): Element {
  return element(name, attributes, content && some(content));
}

/** Elements without those that are false or undefined. */
export function some(content: Content): Element[] {
  return content.filter((one) => one !== undefined && one !== false);
}

/** Words in good typography, in a `tspan` that has their size: `em` counts in that of the drawing. */
export function label(x: Length, y: Length, words: string, more: Attributes = {}): Element {
  return tag('text', { x, y, ...more }, [element('tspan', {}, typeset(words))]);
}

/** What is drawn from another origin. */
export function placed(
  { mode }: Surface,
  x: Length | undefined,
  y: Length | undefined,
  content: Content,
  kind?: string,
): Element {
  return mode === 'page'
    ? tag('svg', { class: kind, x, y, overflow: 'visible' }, content)
    : tag(
        'g',
        { class: kind, transform: `translate(${String(x ?? 0)} ${String(y ?? 0)})` },
        content,
      );
}

/** What is drawn in units of its own, stretched to the whole surface. */
export function stretched(
  { mode, x }: Surface,
  { width, height }: { width: number; height: number },
  content: Content,
): Element {
  if (mode === 'file') {
    const scale = Math.round((Number(x(100)) / width) * 1000) / 1000;
    return tag('g', { transform: `scale(${String(scale)})` }, content);
  }
  const viewBox = `0 0 ${String(width)} ${String(height)}`;
  return tag('svg', { viewBox, preserveAspectRatio: 'none' }, content);
}

/** Something small with units of its own: a square of `box` units around 0, `size` rem wide. */
export function boxed(
  { mode, rem }: Surface,
  [x, y]: readonly [number, number],
  size: number,
  box: number,
  content: Content,
  kind?: string,
): Element {
  if (mode === 'file') {
    const [dx, dy, scale] = [rem(x), rem(y), round((Number(rem(1)) * size) / box)].map(String);
    const transform = `translate(${dx ?? ''} ${dy ?? ''}) scale(${scale ?? ''})`;
    return tag('g', { class: kind, transform }, content);
  }
  const from = String(-box / 2);
  const place = { x: rem(x - size / 2), y: rem(y - size / 2), width: rem(size), height: rem(size) };
  const viewBox = `${from} ${from} ${String(box)} ${String(box)}`;
  return tag('svg', { class: kind, ...place, viewBox, overflow: 'visible' }, content);
}

/**
 * The shape of a level, in the colour that holds there.
 *
 * @param halo radius of the paper behind it, so that it is told from what it stands on
 */
export function glyph(level: Level, halo?: number): Element[] {
  return some([
    halo !== undefined && element('circle', { class: 'halo', r: halo }),
    ...GLYPHS[level].map(({ d, width }) =>
      width === undefined
        ? element('path', { d, fill: 'currentColor' })
        : element('path', { d, fill: 'none', stroke: 'currentColor', 'stroke-width': width }),
    ),
  ]);
}

/** What a mark tells. */
export interface MarkOf {
  /** Id of its row in the table of the drawing. */
  id: string;
  /** Where it leads, in a page. */
  href: string;
  /** What it says of itself. */
  title: string;
}

/** What a reader may point at: a link in a page; in a file, a group that bears its id. */
export function mark(
  { mode }: Surface,
  { id, href, title }: MarkOf,
  more: Attributes,
  content: Content,
): Element {
  const all = [element('title', {}, typeset(title)), ...content];
  return mode === 'page'
    ? tag('a', { href, ...more }, all)
    : tag('g', { class: more['class'], 'data-id': id }, all);
}

/** Hatching of the time in which no article speaks. */
export function hatching(surface: Surface): Element {
  const size = { width: 7, height: 7, patternUnits: 'userSpaceOnUse' };
  return tag('pattern', { id: surface.id('silence'), ...size, patternTransform: 'rotate(35)' }, [
    element('path', { class: 'hatch', d: 'M0 0V7' }),
  ]);
}
