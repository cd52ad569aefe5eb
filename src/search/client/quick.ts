import { element } from '../../lib/element.ts';
import { combobox } from './combobox.ts';
import { loadNames } from './load.ts';
import { LONGEST } from './limits.ts';

let dialog: HTMLDialogElement | undefined;

/** Opens search over the page, or returns to its field when it is open. */
export function openQuickSearch(): void {
  dialog ??= makeDialog();
  if (!dialog.open) dialog.showModal();
  dialog.querySelector('input')?.select();
}

function makeDialog(): HTMLDialogElement {
  const field = element('input', {
    id: 'recherche-rapide',
    name: 'q',
    type: 'search',
    maxlength: String(LONGEST),
    autocapitalize: 'off',
    spellcheck: 'false',
  });
  const button = element('button', { type: 'button' }, 'Fermer');
  // Every page has a form that leads to search.
  const search = document.querySelector<HTMLFormElement>('form[role=search]')?.action ?? '';
  void loadNames(search).then(({ examples }) => {
    field.placeholder = examples;
  });
  const form = element(
    'form',
    { action: search, role: 'search', 'aria-label': 'Recherche rapide' },
    element('label', { class: 'visually-hidden', for: field.id }, 'Rechercher'),
    field,
    button,
  );
  const { parts } = combobox(field, {
    id: 'propositions-rapides',
    isFirstChosen: true,
    // A field under which only names are proposed does not need it.
    findPages: async (typed) => (await import('./full-text.ts')).pagesOf(search, typed),
  });
  const keys = 'Flèches : choisir · Entrée : ouvrir · Échap : fermer';
  const help = element('p', { class: 'ui reference' }, keys);
  const attributes = { class: 'quick', 'aria-label': 'Recherche rapide', closedby: 'any' };
  const made = element('dialog', attributes, form, ...parts, help);
  document.body.append(made);
  button.addEventListener('click', () => {
    made.close();
  });
  // In a search field, a browser's first Escape only empties it.
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    made.close();
  });
  return made;
}

/** Proposes names under the field of a header. */
export function proposeUnder(field: HTMLInputElement): void {
  const { form } = field;
  if (form === null || form.classList.contains('proposing')) return;
  const { parts, close } = combobox(field, { id: 'propositions', isFirstChosen: false });
  form.classList.add('proposing');
  form.append(...parts);
  form.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && form.contains(relatedTarget))) close();
  });
}
