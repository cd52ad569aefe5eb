import { element, type Element } from '../../lib/xml.ts';
import { round } from '../time-scale.ts';

/** Pixels of a rem in a file. */
const REM = 16;

interface Size {
  width: number;
  height: number;
}

/** Attributes that are lengths: their percents are of the width, or of the height. */
const ACROSS = ['x', 'x1', 'x2', 'cx', 'dx', 'width', 'r'];
const DOWN = ['y', 'y1', 'y2', 'cy', 'dy', 'height'];

/** Pixels of a length in rem. */
export function px(rem: number): number {
  return round(rem * REM);
}

/**
 * The drawing of a page, for a file: of a fixed size in pixels, without links, without what only
 * the pointer or a narrow screen meets.
 */
export function fixed(content: readonly Element[], size: Size): Element[] {
  return content
    .filter(({ attributes }) => !/\b(?:target|narrow)\b/.test(String(attributes?.['class'])))
    .map((own) => (own.name === 'svg' ? nested(own, size) : plain(own, size)));
}

function plain({ name, attributes = {}, content }: Element, size: Size): Element {
  const kept = Object.entries(attributes).flatMap(([key, value]) => {
    if (value === undefined || ['href', 'data-of', 'data-taken'].includes(key)) return [];
    if (ACROSS.includes(key)) return [[key, pixels(value, size.width)] as const];
    return [[key, DOWN.includes(key) ? pixels(value, size.height) : value] as const];
  });
  const isRow = !/^(?:window|head|other)$/.test(String(attributes['class']));
  const id = isRow ? rowOf(attributes['href']) : undefined;
  const own = { ...Object.fromEntries(kept), 'data-id': id };
  return element(name === 'a' ? 'g' : name, own, inside(content, size));
}

/** The id of the row of a mark, in the table of its drawing. */
function rowOf(href: string | number | undefined): string | undefined {
  return /([^/#]+)\/?$/.exec(String(href ?? ''))?.[1];
}

/** What has an origin, or units, of its own. */
function nested({ attributes = {}, content }: Element, size: Size): Element {
  const { x = 0, y = 0, width = '100%', viewBox } = attributes;
  const [left = 0, top = 0, units] =
    viewBox === undefined ? [] : String(viewBox).split(' ').map(Number);
  // Finer than pixels: a shape of a thousand units would end beside its place.
  const scale = units === undefined ? 1 : Number((pixels(width, size.width) / units).toFixed(4));
  const dx = round(pixels(x, size.width) - left * scale);
  const dy = round(pixels(y, size.height) - top * scale);
  const transform = `translate(${dx} ${dy})${scale === 1 ? '' : ` scale(${scale})`}`;
  return element('g', { class: attributes['class'], transform }, inside(content, size));
}

function inside(content: Element['content'], size: Size): Element['content'] {
  return typeof content === 'object' ? fixed(content, size) : content;
}

function pixels(length: string | number, whole: number): number {
  const amount = Number.parseFloat(String(length));
  if (typeof length === 'number') return round(length);
  return round(length.endsWith('%') ? (amount / 100) * whole : amount * REM);
}
