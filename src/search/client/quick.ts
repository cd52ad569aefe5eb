import css from './quick.css?inline';
import { combobox } from './combobox.ts';
import { element } from '../../lib/element.ts';
import { SEARCH_EXAMPLES } from '../../lib/search-examples.ts';
import type { createQuickPages, QuickPages } from './quick-pages.ts';
import { addStyles } from './styles.ts';

let dialog: HTMLDialogElement | undefined;
const enhanced = new WeakSet<HTMLInputElement>();

/** Opens search over the page, or returns to its field when it is open. */
export function openQuickSearch(): void {
  addStyles(css);
  dialog ??= makeDialog();
  if (!dialog.open) dialog.showModal();
  dialog.querySelector('input')?.select();
}

function makeDialog(): HTMLDialogElement {
  const field = element('input', {
    id: 'recherche-rapide',
    name: 'q',
    type: 'search',
    maxlength: '200',
    autocapitalize: 'off',
    spellcheck: 'false',
    placeholder: SEARCH_EXAMPLES,
  });
  const form = element(
    'form',
    { action: searchAddress(), role: 'search', 'aria-label': 'Recherche rapide' },
    element('label', { class: 'visually-hidden', for: field.id }, 'Rechercher'),
    field,
    element('button', { type: 'button', class: 'chip' }, 'Fermer'),
  );
  const list = listbox('propositions-rapides');
  const status = statusLine();
  const help = element(
    'p',
    { class: 'ui reference' },
    'Flèches : choisir · Entrée : ouvrir · Échap : fermer',
  );
  const made = element(
    'dialog',
    { class: 'quick', 'aria-label': 'Recherche rapide' },
    element('div', {}, form, list, status, help),
  );
  document.body.append(made);
  const pages = quickPages(new URL('..', form.action));
  combobox({ field, list, status, isFirstChosen: true, deepen: pages });
  // In a search field, a browser's first Escape only empties it.
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    made.close();
  });
  made.addEventListener('click', ({ target }) => {
    // Outside its box, a click is on the dialog itself.
    if (target === made || (target instanceof Element && target.closest('button'))) made.close();
  });
  return made;
}

/** Full text, loaded as the dialog opens, and again at the next word if that failed. */
function quickPages(root: URL): (typed: string) => Promise<QuickPages> {
  let loading: ReturnType<typeof createQuickPages> | undefined;
  const load = () => {
    loading ??= import('./quick-pages.ts').then((module) => module.createQuickPages(root));
    loading.catch(() => {
      loading = undefined;
    });
    return loading;
  };
  void load();
  return async (typed) => (await load())(typed);
}

/** Proposes names under the field of a header. */
export function proposeUnder(field: HTMLInputElement | null): void {
  const form = field?.form;
  if (!field || !form || enhanced.has(field)) return;
  enhanced.add(field);
  addStyles(css);
  const list = listbox('propositions');
  const status = statusLine();
  form.classList.add('proposing');
  form.append(list, status);
  const close = combobox({ field, list, status, isFirstChosen: false });
  form.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && form.contains(relatedTarget))) close();
  });
}

function listbox(id: string): HTMLElement {
  return element('ul', { id, class: 'options', role: 'listbox', 'aria-label': 'Propositions' });
}

function statusLine(): HTMLElement {
  return element('p', { class: 'visually-hidden', role: 'status' });
}

/** Every page has a form that leads to search. */
function searchAddress(): string {
  return document.querySelector<HTMLFormElement>('form[role=search]')?.action ?? '';
}
