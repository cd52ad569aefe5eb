import css from './quick.css?inline';
import { element } from '../../lib/element.ts';
import { combobox } from './combobox.ts';
import { loadNames } from './proposals.ts';

let dialog: HTMLDialogElement | undefined;
const enhanced = new WeakSet<HTMLInputElement>();

/** Opens search over the page, or returns to its field when it is open. */
export function openQuickSearch(): void {
  dialog ??= makeDialog();
  if (!dialog.open) dialog.showModal();
  dialog.querySelector('input')?.select();
}

function makeDialog(): HTMLDialogElement {
  addStyles();
  const field = element('input', {
    id: 'recherche-rapide',
    name: 'q',
    type: 'search',
    maxlength: '200',
    autocapitalize: 'off',
    spellcheck: 'false',
  });
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
    element('button', { type: 'button', class: 'chip' }, 'Fermer'),
  );
  const [list, status] = proposalsPlace('propositions-rapides');
  const keys = 'Flèches : choisir · Entrée : ouvrir · Échap : fermer';
  const help = element('p', { class: 'ui reference' }, keys);
  const made = element(
    'dialog',
    { class: 'quick', 'aria-label': 'Recherche rapide' },
    element('div', {}, form, list, status, help),
  );
  document.body.append(made);
  const root = new URL('..', search).pathname;
  const loadPages = () => import('./quick-pages.ts');
  // The next word tries again.
  loadPages().catch(() => undefined);
  const deepen = async (typed: string) => (await loadPages()).quickPages(root, typed);
  combobox({ field, list, status, isFirstChosen: true, deepen });
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

/** Proposes names under the field of a header. */
export function proposeUnder(field: HTMLInputElement | null): void {
  const form = field?.form;
  if (!field || !form || enhanced.has(field)) return;
  enhanced.add(field);
  addStyles();
  const [list, status] = proposalsPlace('propositions');
  form.classList.add('proposing');
  form.append(list, status);
  const close = combobox({ field, list, status, isFirstChosen: false });
  form.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && form.contains(relatedTarget))) close();
  });
}

/** A list of options, and where what it holds is told to screen readers. */
function proposalsPlace(id: string): [HTMLElement, HTMLElement] {
  return [
    element('ul', { id, class: 'options', role: 'listbox', 'aria-label': 'Propositions' }),
    element('p', { class: 'visually-hidden', role: 'status' }),
  ];
}

/** Adds rules that weigh on no page before they are used. */
function addStyles(): void {
  if (document.querySelector('.options') !== null) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}
