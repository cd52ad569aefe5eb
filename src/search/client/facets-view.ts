import { figure } from '../../lib/text.ts';
import type { Facet } from '../keys.ts';

/** The facets of the search page, which the server wrote with all their choices. */
export function facetsView(place: HTMLElement) {
  const inputs = [...place.querySelectorAll('input')];
  const fieldsets = [...place.querySelectorAll('fieldset')];
  return {
    /** Checks the choices that an address contains. */
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
        const label = input.parentElement;
        if (label?.lastElementChild) label.lastElementChild.textContent = figure(total);
        if (label) label.hidden = total === 0 && !input.checked;
      }
      for (const fieldset of fieldsets) {
        fieldset.hidden = fieldset.querySelector('label:not([hidden])') === null;
      }
      place.ariaBusy = null;
      place.hidden = fieldsets.every(({ hidden }) => hidden);
    },
    /** Keeps the space of choices that are not counted yet. */
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
