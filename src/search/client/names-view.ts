import { list } from '../../lib/text.ts';
import { typeset } from '../../lib/typography.ts';
import { element } from '../../lib/element.ts';
import { proposalContent } from './proposal-view.ts';
import { loadProposals, type Proposal } from './proposals.ts';

/** The names proposed above the results of the search page. */
export interface NamesView {
  preload(): void;
  /** Shows the names that answer to what is typed, unless something else was typed since. */
  show(typed: string): Promise<readonly Proposal[]>;
}

/**
 * @param search address of the search page
 * @param root address under which every page stands
 */
export function namesView(place: HTMLElement, search: string, root: string): NamesView {
  let turn = 0;
  return {
    preload: () => void loadProposals(search),
    show: async (typed) => {
      const mine = ++turn;
      const proposals = typed === '' ? [] : (await loadProposals(search))(typed);
      if (mine !== turn) return proposals;
      place.hidden = proposals.length === 0;
      const items = proposals.map((proposal) =>
        element(
          'li',
          {},
          element('a', { href: root + proposal.entry.path }, ...proposalContent(proposal)),
        ),
      );
      const areGuesses = isGuess(proposals);
      place.replaceChildren(
        ...(areGuesses
          ? [element('p', { class: 'ui' }, typeset('Peut-être vouliez-vous dire :'))]
          : []),
        element('ul', { 'aria-label': areGuesses ? 'Noms proches' : 'Noms' }, ...items),
      );
      return proposals;
    },
  };
}

/** « Noms proches : Alexandre Loukachenko et Biélorussie. », for those who do not see them. */
export function toldNames(proposals: readonly Proposal[]): Node | string {
  if (proposals.length === 0) return '';
  const names = list(proposals.map(({ entry }) => entry.name));
  const kind = isGuess(proposals) ? 'proche' : 'trouvé';
  const text = proposals.length > 1 ? ` Noms ${kind}s : ${names}.` : ` Nom ${kind} : ${names}.`;
  return element('span', { class: 'visually-hidden' }, typeset(text));
}

/** Whether nothing typed is the name of anything. */
function isGuess(proposals: readonly Proposal[]): boolean {
  return proposals.every(({ isMisspelt }) => isMisspelt);
}
