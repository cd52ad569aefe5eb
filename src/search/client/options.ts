import { element } from '../../lib/element.ts';
import { GLYPHS } from '../../lib/glyphs.ts';
import { capitalise } from '../../lib/text.ts';
import { typeset } from '../../lib/typography.ts';
import type { NameEntry, NameLevel } from '../names.ts';
import { restore } from '../normalise.ts';
import type { Proposal } from './names.ts';
import type { Page } from './pagefind.ts';

/** A link that is proposed: « Personne Victor Hugo, trouvé via Hugo, soutien ». */
export interface Option {
  href: string;
  label: string;
  title: string;
  note?: readonly (Node | string)[];
  entry?: NameEntry;
}

const SVG = 'http://www.w3.org/2000/svg';

/** What a name proposes. */
export function nameOption({ entry, via }: Proposal, root: string): Option {
  return {
    href: root + entry.path,
    label: capitalise(entry.label.split(' · ').at(-1) ?? ''),
    title: entry.name,
    ...(via !== undefined && { note: ['trouvé via ', element('i', {}, via)] }),
    entry,
  };
}

/** What a page found in full text proposes: « Événement Sommet de Reims, 28 octobre 2022 · allégué ». */
export function pageOption({ filters, meta }: Page, href: string): Option {
  const [label = '', ...certainty] = (filters['genre']?.[0] ?? '').split(' · ');
  const date = capitalise(restore(meta['date'] ?? ''));
  const title = restore(meta['title'] ?? '');
  return { href, label, title, note: [[date, ...certainty].join(' · ')] };
}

/** All results, of which the total is perhaps known. */
export function allOption(typed: string, search: string, total?: number): Option {
  const found = total === 0 ? 'Aucun résultat' : 'Tous les résultats';
  return {
    href: `${search}?q=${encodeURIComponent(typed)}`,
    label: 'Recherche',
    title: typeset(`${found} pour « ${typed} »${total ? ` (${String(total)})` : ''}`),
  };
}

/** What an option says. */
export function optionContent({ label, title, note, entry }: Option): Node[] {
  const { levels = [], toward = '' } = entry ?? {};
  const shown = levels.flatMap((level, index) => [index === 0 ? '' : ' ', levelOf(level)]);
  const hidden = element('span', { class: 'visually-hidden' }, ` ${toward}`);
  return [
    element('span', { class: 'label' }, label),
    element('b', {}, title),
    ...(note === undefined ? [] : [element('span', { class: 'reference ui' }, ...note)]),
    ...(levels.length === 0 ? [] : [element('span', { class: 'levels' }, ...shown, hidden)]),
  ];
}

/** A stance in its shape and its word, as `Level.astro` writes it. */
export function levelOf({ level, rank, label }: NameLevel): Node {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '-8 -8 16 16');
  // Its size where styles are not read.
  svg.setAttribute('width', '16');
  svg.setAttribute('height', '16');
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
