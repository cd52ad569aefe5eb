import { figure } from '../../lib/text.ts';
import { type Facet, FACETS } from '../keys.ts';
import type { Selection } from './address.ts';
import type { Choices, Counts } from './facets.ts';

/** Choices that a long facet shows at first: the most frequent. */
const FEW = 6;

/**
 * The facets of the search page, which the server wrote with all their choices.
 *
 * @param onChange called with the choice that a reader makes or undoes
 */
export function facetsView(form: HTMLFormElement, onChange: (facet: Facet, value: string) => void) {
  const inputs = [...form.querySelectorAll('input')];
  const fieldsets = [...form.querySelectorAll('fieldset')];
  const of = (facet: Facet) => inputs.filter(({ name }) => name === facet);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  form.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement) onChange(target.name as Facet, target.value);
  });
  form.addEventListener('click', ({ target }) => {
    if (!(target instanceof HTMLButtonElement)) return;
    target.setAttribute('aria-expanded', String(!isOpen(target)));
    fieldsets.forEach(fold);
  });

  return {
    choices: Object.fromEntries(
      FACETS.map((facet) => [facet, of(facet).map(({ value }) => value)]),
    ) as unknown as Choices,
    /** The words beside a choice. */
    labelOf: (facet: Facet, value: string): string =>
      of(facet)
        .find((input) => input.value === value)
        ?.nextElementSibling?.textContent.trim() ?? value,
    /** Shows what each choice would give, and hides those that would give nothing. */
    show: (selection: Selection, counts: Counts) => {
      for (const input of inputs) {
        const facet = input.name as Facet;
        const total = counts[facet]?.get(input.value) ?? 0;
        input.checked = selection[facet]?.includes(input.value) ?? false;
        input.dataset['total'] = String(total);
        const shown = input.parentElement?.lastElementChild;
        if (shown) shown.textContent = figure(total);
      }
      fieldsets.forEach(fold);
      form.ariaBusy = null;
      form.hidden = fieldsets.every(({ hidden }) => hidden);
    },
    /** Keeps the room of choices that are not counted yet. */
    wait: () => {
      if (!form.hidden) return;
      form.ariaBusy = 'true';
      form.hidden = false;
    },
    hide: () => {
      form.hidden = true;
    },
  };
}

/** Hides the choices that give nothing and, unless the facet was opened, the least frequent ones. */
function fold(fieldset: HTMLFieldSetElement): void {
  const inputs = [...fieldset.querySelectorAll('input')];
  const button = fieldset.querySelector('button');
  const total = (input: HTMLInputElement) => Number(input.dataset['total']);
  const offered = inputs.filter((input) => input.checked || total(input) > 0);
  // One more line takes no more room than the button.
  const isLong = offered.length > FEW + 1;
  const frequent = offered
    .toSorted((a, b) => Number(b.checked) - Number(a.checked) || total(b) - total(a))
    .slice(0, FEW);
  const shown = isLong && button !== null && !isOpen(button) ? frequent : offered;
  for (const input of inputs) {
    if (input.parentElement) input.parentElement.hidden = !shown.includes(input);
  }
  fieldset.hidden = offered.length === 0;
  if (button === null) return;
  button.hidden = !isLong;
  button.textContent = isOpen(button) ? 'Moins' : `${String(offered.length - FEW)} autres`;
}

function isOpen(button: HTMLButtonElement): boolean {
  return button.getAttribute('aria-expanded') === 'true';
}
