import { type Element, markup } from '../lib/xml.ts';
import { type Length, tag } from './surface.ts';

interface Options {
  /** What screen readers call it; a drawing without a name is hidden from them. */
  name?: string;
  height?: Length;
  viewBox?: string;
}

/** A drawing as a page holds it; without its styles it is not shown. */
export function drawing(kind: string | undefined, content: Element[], options: Options = {}) {
  const { name, ...size } = options;
  const told =
    name === undefined ? { 'aria-hidden': 'true' } : { role: 'group', 'aria-label': name };
  return markup([tag('svg', { class: kind, display: 'none', ...size, ...told }, content)]);
}

/** Patterns and gradients, once a page: out of sight, for what is not displayed fills nothing. */
export function definitions(content: Element[]): string {
  const hidden = { class: 'visually-hidden', width: 0, height: 0, 'aria-hidden': 'true' };
  return markup([tag('svg', hidden, content)]);
}
