import { element, type Element } from '../../lib/xml.ts';
import type { Sign } from '../barometer-drawing.ts';
import { type KeySign, keyOf } from '../barometer-key.ts';
import type { LegendItem } from './legend.ts';
import { group, line, rect } from './shapes.ts';

const SIGNS: Readonly<Record<KeySign['sign'], readonly Element[]>> = {
  between: [line(1, 4, 1, 12, 'reach'), line(1, 8, 22, 8, 'reach between')],
  hollow: [rect(1, 5, 20, 6, { class: 'reach hollow' })],
  lasting: [line(1, 8, 22, 8, 'reach lasting')],
  within: [line(1, 8, 22, 8, 'reach within')],
  latest: [group({ opacity: 0.3 }, [line(1, 8, 8, 8, 'reach')]), line(8, 8, 22, 8, 'reach')],
  about: [rect(1, 5, 20, 6, { class: 'soft' })],
  disagreement: [element('path', { class: 'bracket', d: 'M16 3H11V13H16' })],
  silence: [rect(1, 2, 22, 12, { class: 'silent' })],
};

/** The signs that a barometer uses, and what they mean. */
export function keySigns(signs: ReadonlySet<Sign>): LegendItem[] {
  return keyOf(signs).map(({ sign, words }) => ({
    sign: [group({ class: 'ink' }, SIGNS[sign])],
    words,
  }));
}
