import { GLYPHS } from '../../lib/glyphs.ts';
import { capitalise } from '../../lib/text.ts';
import type { NameEntry, NameLevel } from '../name-entry.ts';
import { element } from '../../lib/element.ts';
import type { Proposal } from './proposals.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** What a proposal says: « Personne Alexandre Loukachenko, trouvé via Lukashenko, soutien ». */
export function proposalContent({ entry, via }: Proposal): Node[] {
  const content: Node[] = [
    element('span', { class: 'label' }, capitalise(entry.kind)),
    element('b', {}, entry.name),
  ];
  if (via !== undefined) {
    content.push(element('span', { class: 'reference ui' }, 'trouvé via ', element('i', {}, via)));
  }
  const levels = levelsOf(entry);
  return levels === undefined ? content : [...content, levels];
}

/** The latest stance toward Moscow, in its shape and its word. */
function levelsOf({ levels = [] }: NameEntry): Node | undefined {
  if (levels.length === 0) return undefined;
  const shown = levels.flatMap((level, index) =>
    index === 0 ? [levelOf(level)] : [' ', levelOf(level)],
  );
  const toward = element('span', { class: 'visually-hidden' }, ' envers Moscou');
  return element('span', { class: 'levels' }, ...shown, toward);
}

function levelOf({ level, rank, label }: NameLevel): Node {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '-8 -8 16 16');
  svg.setAttribute('aria-hidden', 'true');
  for (const { d, width } of GLYPHS[level]) {
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('d', d);
    path.setAttribute('fill', width === undefined ? 'currentColor' : 'none');
    if (width !== undefined) {
      path.setAttribute('stroke', 'currentColor');
      path.setAttribute('stroke-width', String(width));
    }
    svg.append(path);
  }
  return element('span', { class: `level level-${rank}` }, svg, label);
}
