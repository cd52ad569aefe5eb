import { element } from '../../lib/element.ts';
import { GLYPHS } from '../../lib/glyphs.ts';
import { capitalise, count } from '../../lib/text.ts';
import { typeset } from '../../lib/typography.ts';
import type { NameLevel } from '../names.ts';
import { restore } from '../normalise.ts';
import type { Proposal } from './names.ts';
import type { Page } from './pagefind.ts';

/** Articles and events that full text finds, and how many results there are of every kind. */
export interface FoundPages {
  pages: readonly { page: Page; url: string }[];
  total: number;
}

/** What is proposed under a field. */
export interface Proposed {
  typed: string;
  names: readonly Proposal[];
  /** Undefined while full text is not searched. */
  found: FoundPages | undefined;
}

const SVG = 'http://www.w3.org/2000/svg';
/** Characters of the query in the last option. */
const LONGEST_SHOWN = 40;

/**
 * The options of a list: names, pages found in full text, and all results last.
 *
 * @param id of the list, which begins those of its options
 * @param search address of the search page
 */
export function optionsOf({ typed, names, found }: Proposed, id: string, search: string): Node[] {
  const root = new URL('..', search).href;
  const links = [
    ...names.map((name) => ({ href: root + name.entry.path, content: proposalContent(name) })),
    ...(found?.pages ?? []).map(({ page, url }) => ({ href: url, content: pageContent(page) })),
    { href: `${search}?q=${encodeURIComponent(typed)}`, content: allResults(typed, found?.total) },
  ];
  return links.map(({ href, content }, index) => {
    const attributes = { role: 'option', id: `${id}-${index}`, href, tabindex: '-1' };
    return element('li', { role: 'presentation' }, element('a', attributes, ...content));
  });
}

/** What a name says: « Personne Victor Hugo, trouvé via Hugo, soutien ». */
export function proposalContent({ entry, via }: Proposal): Node[] {
  const { label, name, levels = [], toward = '' } = entry;
  const content: Node[] = [
    element('span', { class: 'label' }, capitalise(label.split(' · ').at(-1) ?? '')),
    element('b', {}, name),
  ];
  if (via !== undefined) {
    const other = element('i', {}, via);
    content.push(element('span', { class: 'reference ui' }, 'trouvé via ', other));
  }
  if (levels.length === 0) return content;
  const shown = levels.flatMap((level, index) => [index === 0 ? '' : ' ', levelOf(level)]);
  const hidden = element('span', { class: 'visually-hidden' }, ` ${toward}`);
  return [...content, element('span', { class: 'levels' }, ...shown, hidden)];
}

/** A stance in its shape and its word, as `Level.astro` writes it. */
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

/** « Événement Sommet de Reims, 28 octobre 2022, allégué » */
function pageContent({ filters, meta }: Page): Node[] {
  const [kind = '', certainty] = (filters['genre']?.[0] ?? '').split(' · ');
  const date = capitalise(restore(meta['date'] ?? ''));
  const reference = certainty === undefined ? date : `${date} · ${certainty}`;
  return [
    element('span', { class: 'label' }, kind),
    element('b', {}, restore(meta['title'] ?? '')),
    element('span', { class: 'reference ui' }, reference),
  ];
}

function allResults(typed: string, total: number | undefined): Node[] {
  const shown = typed.length > LONGEST_SHOWN ? `${typed.slice(0, LONGEST_SHOWN)}…` : typed;
  const text =
    total === 0
      ? `Aucun résultat pour « ${shown} »`
      : `Tous les résultats pour « ${shown} »${total === undefined ? '' : ` (${total})`}`;
  return [element('span', { class: 'label' }, 'Recherche'), element('span', {}, typeset(text))];
}

/** The counts, for those who do not see the list: « 6 propositions, 14 résultats. » */
export function statusOf({ names, found }: Proposed): string {
  const proposed = names.length + (found?.pages.length ?? 0);
  const total = found === undefined ? '' : `, ${count(found.total, 'résultat')}`;
  return `${count(proposed, 'proposition')}${total}.`;
}
