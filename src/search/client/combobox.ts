import { element } from '../../lib/element.ts';
import { count } from '../../lib/text.ts';
import { loadNames } from './load.ts';
import { proposals } from './names.ts';
import { allOption, nameOption, type Option, optionContent } from './options.ts';
import { LONGEST, PAUSE } from './limits.ts';

/** Pages that full text finds, and how many results there are of every kind. */
export interface FoundPages {
  pages: readonly Option[];
  total: number;
}

interface ComboboxOptions {
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
  const root = new URL('..', search).href;
  let links: HTMLAnchorElement[] = [];
  let turn = 0;
  let chosen = -1;
  let timer: number | undefined;

  const choose = (index: number) => {
    chosen = index;
    links.forEach((link, at) => {
      link.setAttribute('aria-selected', String(at === index));
    });
    links[index]?.scrollIntoView({ block: 'nearest' });
    field.setAttribute('aria-activedescendant', links[index]?.id ?? '');
  };
  /** Shows options; the one that was chosen stays so. */
  const show = (options: readonly Option[], text: string) => {
    const href = links[chosen]?.href;
    links = options.map((option, index) => {
      const attributes = {
        role: 'option',
        id: `${id}-${index}`,
        href: option.href,
        tabindex: '-1',
      };
      return element('a', attributes, ...optionContent(option));
    });
    list.replaceChildren(...links.map((link) => element('li', { role: 'presentation' }, link)));
    list.hidden = links.length === 0;
    field.setAttribute('aria-expanded', String(!list.hidden));
    status.textContent = text;
    const same = links.findIndex((link) => link.href === href);
    choose(same < 0 && isFirstChosen ? 0 : same);
  };
  const close = () => {
    turn += 1;
    show([], '');
  };
  const update = async () => {
    const mine = ++turn;
    clearTimeout(timer);
    const typed = field.value.trim().slice(0, LONGEST);
    if (typed === '') {
      close();
      return;
    }
    const index = await loadNames(search);
    if (mine !== turn) return;
    const names = proposals(index, typed).map((proposal) => nameOption(proposal, root));
    links = [];
    show([...names, allOption(typed, search)], `${count(names.length, 'proposition')}.`);
    timer = window.setTimeout(() => {
      findPages?.(typed).then(
        ({ pages, total }) => {
          if (mine !== turn) return;
          const proposed = count(names.length + pages.length, 'proposition');
          show(
            [...names, ...pages, allOption(typed, search, total)],
            `${proposed}, ${count(total, 'résultat')}.`,
          );
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
    if (event.isComposing || links.length === 0) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) {
      choose((Math.max(chosen, step > 0 ? -1 : 0) + step + links.length) % links.length);
    } else if (event.key === 'Enter' && chosen >= 0) {
      links[chosen]?.click();
    } else if (event.key === 'Escape' && !isFirstChosen) {
      close();
    } else return;
    event.preventDefault();
  });
  close();
  void update();
  return { parts: [list, status], close };
}
