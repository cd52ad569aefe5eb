import { LONGEST } from './address.ts';
import { optionsOf, type Proposed, statusOf } from './options.ts';
import { loadNames } from './proposals.ts';
import { PAUSE } from './query.ts';
import type { QuickPages } from './quick-pages.ts';

/** Where names are proposed. */
export interface Box {
  field: HTMLInputElement;
  list: HTMLElement;
  /** Where counts are told to screen readers. */
  status: HTMLElement;
  /** Whether the return key opens the first proposal without an arrow. */
  isFirstChosen: boolean;
  /** Searches full text, under the names; rejects when it cannot. */
  deepen?: (typed: string) => Promise<QuickPages>;
}

/**
 * Proposes names under a field, then what full text finds, and all results last. The links are true
 * ones; without a choice, the return key sends the field's form, as it does without a script.
 *
 * Pattern: https://www.w3.org/WAI/ARIA/apg/patterns/combobox/ (list autocomplete with manual selection)
 *
 * @returns closes the list
 */
export function combobox({ field, list, status, isFirstChosen, deepen }: Box): () => void {
  const search = field.form?.action ?? '';
  let turn = 0;
  let chosen = -1;
  let timer: number | undefined;
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
  const propose = (proposed: Proposed) => {
    list.replaceChildren(...optionsOf(proposed, list.id, search));
    status.textContent = statusOf(proposed);
  };
  const update = async () => {
    const mine = ++turn;
    clearTimeout(timer);
    const typed = typedText(field);
    if (typed === '') {
      answered = '';
      status.textContent = '';
      close();
      return;
    }
    const names = (await loadNames(search)).propose(typed);
    if (mine !== turn) return;
    answered = typed;
    propose({ typed, names, found: undefined });
    show();
    timer = window.setTimeout(() => {
      deepen?.(typed).then(
        (found) => {
          if (mine !== turn) return;
          const { href } = options()[chosen] ?? {};
          propose({ typed, names, found });
          choose(options().findIndex((option) => option.href === href));
        },
        () => {
          // Names and the way to all results stay; the search page tells what is wrong.
        },
      );
    }, PAUSE);
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
