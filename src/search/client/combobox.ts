import { element } from '../../lib/element.ts';
import { loadNames } from './names.ts';
import { type FoundPages, optionsOf, type Proposed, statusOf } from './options.ts';
import { LONGEST, PAUSE } from './query.ts';

export interface ComboboxOptions {
  /** Id of its list. */
  id: string;
  /** Whether the return key opens the first proposal without an arrow. */
  isFirstChosen: boolean;
  /** Searches full text, under the names; rejects when it cannot. */
  findPages?: (typed: string) => Promise<FoundPages>;
}

/**
 * Proposes names under a field, then what full text finds, and all results last. The links are true
 * ones; without a choice, the return key sends the field's form, as it does without a script.
 *
 * Pattern: https://www.w3.org/WAI/ARIA/apg/patterns/combobox/ (list autocomplete with manual selection)
 *
 * @returns what is to stand after the field, and a function that closes the list
 */
export function combobox(
  field: HTMLInputElement,
  { id, isFirstChosen, findPages }: ComboboxOptions,
) {
  const list = element('ul', {
    id,
    class: 'options',
    role: 'listbox',
    'aria-label': 'Propositions',
  });
  // Screen readers read here how many there are.
  const status = element('p', { class: 'visually-hidden', role: 'status' });
  const search = field.form?.action ?? '';
  let turn = 0;
  let chosen = -1;
  let timer: number | undefined;

  const options = () => [...list.querySelectorAll<HTMLAnchorElement>('[role=option]')];
  const typed = () => field.value.trim().slice(0, LONGEST);
  const choose = (index: number) => {
    chosen = index;
    options().forEach((option, at) => {
      option.setAttribute('aria-selected', String(at === index));
      if (at === index) option.scrollIntoView({ block: 'nearest' });
    });
    field.setAttribute('aria-activedescendant', options()[index]?.id ?? '');
  };
  /** @param href of the option to choose; else the first, where it is chosen without an arrow */
  const show = (proposed?: Proposed, href?: string) => {
    list.replaceChildren(...(proposed === undefined ? [] : optionsOf(proposed, id, search)));
    list.hidden = proposed === undefined;
    field.setAttribute('aria-expanded', String(!list.hidden));
    status.textContent = proposed === undefined ? '' : statusOf(proposed);
    const same = options().findIndex((option) => option.href === href);
    choose(same < 0 && isFirstChosen ? 0 : same);
  };
  const close = () => {
    turn += 1;
    show();
  };
  const update = async () => {
    const mine = ++turn;
    clearTimeout(timer);
    const text = typed();
    if (text === '') {
      close();
      return;
    }
    const names = (await loadNames(search)).propose(text);
    if (mine !== turn) return;
    show({ typed: text, names, found: undefined });
    timer = window.setTimeout(() => {
      findPages?.(text).then(
        (found) => {
          if (mine === turn) show({ typed: text, names, found }, options()[chosen]?.href);
        },
        () => {
          // Names and the way to all results stay; the search page says what is wrong.
        },
      );
    }, PAUSE);
  };

  for (const [name, value] of Object.entries({
    role: 'combobox',
    autocomplete: 'off',
    'aria-autocomplete': 'list',
    'aria-controls': id,
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
    } else if (event.key === 'Enter' && chosen >= 0) {
      all[chosen]?.click();
    } else if (event.key === 'Escape' && !isFirstChosen) {
      close();
    } else return;
    event.preventDefault();
  });
  show();
  void update();
  return { parts: [list, status], close };
}
