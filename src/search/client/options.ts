import { count } from '../../lib/text.ts';
import { typeset } from '../../lib/typography.ts';
import { element } from '../../lib/element.ts';
import { proposalContent } from './proposal-view.ts';
import type { Proposal } from './proposals.ts';
import type { QuickPages } from './quick-pages.ts';
import type { Telling } from './telling.ts';

/** What is proposed under a field. */
export interface Proposed {
  typed: string;
  names: readonly Proposal[];
  /** Undefined while full text is not searched. */
  found: QuickPages | undefined;
}

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
    ...(found?.pages ?? []).map((page) => ({ href: page.url, content: pageContent(page) })),
    { href: `${search}?q=${encodeURIComponent(typed)}`, content: allResults(typed, found) },
  ];
  return links.map(({ href, content }, index) => {
    const attributes = { role: 'option', id: `${id}-${index}`, href, tabindex: '-1' };
    return element('li', { role: 'presentation' }, element('a', attributes, ...content));
  });
}

/** « Événement Session de l’OTSC…, 28 octobre 2022, allégué » */
function pageContent({ label, title, line: [date] }: Telling): Node[] {
  const [kind = '', certainty] = label.split(' · ');
  const reference = [date, certainty].filter((part) => part !== undefined).join(' · ');
  return [
    element('span', { class: 'label' }, kind),
    element('b', {}, title.map(({ text }) => text).join('')),
    element('span', { class: 'reference ui' }, reference),
  ];
}

function allResults(typed: string, found: QuickPages | undefined): Node[] {
  const shown = typed.length > LONGEST_SHOWN ? `${typed.slice(0, LONGEST_SHOWN)}…` : typed;
  const total = found === undefined ? '' : ` (${found.total})`;
  const text =
    found?.total === 0
      ? `Aucun résultat pour « ${shown} »`
      : `Tous les résultats pour « ${shown} »${total}`;
  return [element('span', { class: 'label' }, 'Recherche'), element('span', {}, typeset(text))];
}

/** The counts, for those who do not see the list: « 2 noms et 4 pages proposés, sur 14 résultats. » */
export function told({ names, found }: Proposed): string {
  const proposed = [
    ...(names.length > 0 ? [count(names.length, 'nom')] : []),
    ...(found && found.pages.length > 0 ? [count(found.pages.length, 'page')] : []),
  ];
  const total =
    found === undefined
      ? ''
      : found.total === 0
        ? ', aucun résultat'
        : `, sur ${count(found.total, 'résultat')}`;
  if (proposed.length === 0) return found === undefined ? 'Aucun nom proposé.' : 'Aucun résultat.';
  const isOne = names.length + (found?.pages.length ?? 0) === 1;
  const agreed = names.length > 0 ? 'proposé' : 'proposée';
  return `${proposed.join(' et ')} ${agreed}${isOne ? '' : 's'}${total}.`;
}
