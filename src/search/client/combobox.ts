import { count } from '../../lib/text.ts';
import { typeset } from '../../lib/typography.ts';
import { LONGEST } from './address.ts';
import { element } from './element.ts';
import { proposalContent } from './proposal-view.ts';
import { loadProposals, type Proposal } from './proposals.ts';

/** Where names are proposed. */
export interface Box {
  field: HTMLInputElement;
  list: HTMLElement;
  /** Where counts are told to screen readers. */
  status: HTMLElement;
  /** Whether the return key opens the first proposal without an arrow. */
  isFirstChosen: boolean;
}

/** Characters of the query in the last option. */
const LONGEST_SHOWN = 40;

/**
 * Proposes names under a field, and all results last. The links are true ones; without a choice, the
 * return key sends the field's form, as it does without a script.
 *
 * Pattern: https://www.w3.org/WAI/ARIA/apg/patterns/combobox/ (list autocomplete with manual selection)
 *
 * @returns closes the list
 */
export function combobox({ field, list, status, isFirstChosen }: Box): () => void {
  const search = field.form?.action ?? '';
  const root = new URL('..', search).href;
  let turn = 0;
  let chosen = -1;
  /** What the list answers to: what is typed since may not be answered yet. */
  let answered = '';

  const options = () => [...list.querySelectorAll<HTMLAnchorElement>('[role=option]')];
  const choose = (index: number) => {
    chosen = index;
    options().forEach((option, at) => {
      option.setAttribute('aria-selected', String(at === index));
      if (at === index) option.scrollIntoView({ block: 'nearest' });
    });
    const id = options()[index]?.id;
    if (id === undefined) field.removeAttribute('aria-activedescendant');
    else field.setAttribute('aria-activedescendant', id);
  };
  const close = () => {
    turn += 1;
    list.replaceChildren();
    show();
  };
  const show = () => {
    const isOpen = list.childElementCount > 0;
    list.hidden = !isOpen;
    field.setAttribute('aria-expanded', String(isOpen));
    choose(isOpen && isFirstChosen ? 0 : -1);
  };
  const update = async () => {
    const mine = ++turn;
    const typed = typedText(field);
    const proposals = typed === '' ? [] : (await loadProposals(search))(typed);
    if (mine !== turn) return;
    answered = typed;
    list.replaceChildren(...(typed === '' ? [] : optionsOf(proposals, typed)));
    show();
    status.textContent = typed === '' ? '' : told(proposals);
  };
  const optionsOf = (proposals: readonly Proposal[], typed: string) => {
    const links = proposals.map((proposal) => ({
      href: root + proposal.entry.path,
      content: proposalContent(proposal),
    }));
    const all = { href: `${search}?q=${encodeURIComponent(typed)}`, content: allResults(typed) };
    return [...links, all].map(({ href, content }, index) => {
      const id = `${list.id}-${index}`;
      const link = element('a', { role: 'option', id, href, tabindex: '-1' }, ...content);
      return element('li', { role: 'presentation' }, link);
    });
  };

  for (const [name, value] of Object.entries({
    role: 'combobox',
    autocomplete: 'off',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': list.id,
  })) {
    field.setAttribute(name, value);
  }
  field.addEventListener('input', () => void update());
  field.addEventListener('keydown', (event) => {
    const all = options();
    if (event.isComposing || all.length === 0) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) {
      choose((Math.max(chosen, step > 0 ? -1 : 0) + step + all.length) % all.length);
    } else if (event.key === 'Enter' && chosen >= 0 && answered === typedText(field)) {
      all[chosen]?.click();
    } else if (event.key === 'Escape' && !isFirstChosen) {
      close();
    } else return;
    event.preventDefault();
  });
  show();
  void update();
  return close;
}

function typedText({ value }: HTMLInputElement): string {
  return value.trim().slice(0, LONGEST);
}

function allResults(typed: string): Node[] {
  const shown = typed.length > LONGEST_SHOWN ? `${typed.slice(0, LONGEST_SHOWN)}…` : typed;
  return [
    element('span', { class: 'label' }, 'Recherche'),
    element('span', {}, typeset(`Tous les résultats pour « ${shown} »`)),
  ];
}

function told(proposals: readonly Proposal[]): string {
  return proposals.length === 0
    ? 'Aucun nom proposé.'
    : `${count(proposals.length, 'nom proposé', 'noms proposés')}.`;
}
