import { figure } from '../../lib/text.ts';
import type { Facet } from '../keys.ts';

/** Choices that a long facet shows at first: the most frequent. */
const FEW = 6;

/** The facets of the search page, which the server wrote with all their choices. */
export function facetsView(place: HTMLElement) {
  const inputs = [...place.querySelectorAll('input')];
  const fieldsets = [...place.querySelectorAll('fieldset')];
  place.addEventListener('click', ({ target }) => {
    if (!(target instanceof HTMLButtonElement)) return;
    target.setAttribute('aria-expanded', String(!isOpen(target)));
    fieldsets.forEach(fold);
  });

  return {
    /** Checks the choices that an address holds. */
    check: (params: URLSearchParams) => {
      for (const input of inputs) input.checked = params.getAll(input.name).includes(input.value);
    },
    /** The words beside a choice. */
    labelOf: (facet: Facet, value: string): string =>
      inputs
        .find((input) => input.name === facet && input.value === value)
        ?.nextElementSibling?.textContent.trim() ?? value,
    /** Shows what each choice would give, and hides those that would give nothing. */
    show: (totalOf: (facet: Facet, value: string) => number) => {
      for (const input of inputs) {
        const total = totalOf(input.name as Facet, input.value);
        input.dataset['total'] = String(total);
        const shown = input.parentElement?.lastElementChild;
        if (shown) shown.textContent = figure(total);
      }
      fieldsets.forEach(fold);
      place.ariaBusy = null;
      place.hidden = fieldsets.every(({ hidden }) => hidden);
    },
    /** Keeps the room of choices that are not counted yet. */
    wait: () => {
      if (!place.hidden) return;
      place.ariaBusy = 'true';
      place.hidden = false;
    },
    hide: () => {
      place.hidden = true;
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
