import { element } from '../../lib/element.ts';
import { addressOf, readSearch } from './address.ts';
import { answer as ask, type Outcome } from './engine.ts';
import { facetsView } from './facets-view.ts';
import { chips, help } from './links.ts';
import { loadLexicon, loadNames } from './load.ts';
import {
  FAILURE,
  FILTERS_FAILURE,
  LOADING,
  statusOf,
  titleOf,
  TOO_LONG,
  TOO_SHORT,
} from './messages.ts';
import { proposals } from './names.ts';
import { nameOption, optionContent } from './options.ts';
import { loadIndex } from './pagefind.ts';
import { LONGEST, PAUSE } from './limits.ts';
import { resultItem } from './result.ts';

/* The script of `/recherche/`. Its form contains what is asked: words, filters and order. */

/** Results shown at a time. */
const SHOWN = 10;

const form = byId('chercher', HTMLFormElement);
const field = byId('q', HTMLInputElement);
const order = byId('tri', HTMLInputElement);
const found = byId('trouve', HTMLElement);
const status = byId('etat', HTMLElement);
const list = byId('resultats', HTMLOListElement);
const named = byId('noms', HTMLUListElement);
const more = byId('plus', HTMLButtonElement);
const facets = facetsView(byId('affiner', HTMLElement));
const root = new URL('..', form.action).pathname;
const { title } = document;

/** Number of the latest search: the answer to an earlier one is not shown. */
let turn = 0;
let timer: number | undefined;

found.hidden = false;
fill(location.search);
field.addEventListener('focus', prepare);
field.addEventListener('input', () => {
  clearTimeout(timer);
  prepare();
  timer = window.setTimeout(go, PAUSE, true);
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  go();
});
found.addEventListener('change', () => {
  go();
});
found.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const isOwn = link?.pathname === location.pathname && !event.ctrlKey && !event.metaKey;
  if (!isOwn || event.shiftKey || event.button !== 0) return;
  event.preventDefault();
  fill(link.search);
  go();
  status.focus();
});
more.addEventListener('click', () => {
  const from = list.children.length;
  void answer(from + SHOWN).then(() => list.children[from]?.querySelector('a')?.focus());
});
window.addEventListener('popstate', () => {
  fill(location.search);
  void answer();
});
void answer();

function byId<Type extends HTMLElement>(id: string, type: abstract new () => Type): Type {
  const place = document.getElementById(id);
  if (!(place instanceof type)) throw new Error(`Élément absent : ${id}`);
  return place;
}

/** What the form asks, as the parameters of an address; none where it asks nothing. */
function asked(): URLSearchParams {
  // No field of the form is a file.
  const params = new URLSearchParams(new FormData(form) as unknown as Record<string, string>);
  params.set('q', field.value.slice(0, LONGEST).trim());
  if (params.get('q') === '') params.delete('q');
  return params;
}

/** Makes the form ask what an address does; what the page does not offer is ignored. */
function fill(query: string): void {
  const params = new URLSearchParams(query);
  field.value = (params.get('q') ?? '').trim().slice(0, LONGEST);
  order.checked = params.get('tri') === order.value;
  facets.check(params);
}

/** Loads what an answer will need; a failure is reported when a search needs it. */
function prepare(): void {
  loadLexicon(form.action).catch(() => undefined);
  loadIndex(root)
    .then(({ pagefind }) => pagefind.preload(field.value))
    .catch(() => undefined);
}

/** Answers the form and puts what it asks in the address, so that it can be shared and gone back to. */
function go(isTyping = false): void {
  clearTimeout(timer);
  const address = addressOf(asked());
  if (isTyping) history.replaceState(null, '', address);
  else if (address !== location.pathname + location.search) history.pushState(null, '', address);
  void answer();
}

/** @param most how many results are shown */
async function answer(most = SHOWN): Promise<void> {
  const mine = ++turn;
  const params = asked();
  const search = readSearch(params);
  document.title = titleOf(search.q, title);
  if (search.q.length < 2 && Object.keys(search.selection).length === 0) {
    show(search.q === '' ? '' : TOO_SHORT);
    return;
  }
  if (list.children.length === 0) {
    status.textContent = LOADING;
    void showNames(mine, search.q);
    // What will stand above the results has its space before they come.
    facets.wait();
  }
  try {
    const [index, lexicon] = await Promise.all([loadIndex(root), loadLexicon(form.action)]);
    const outcome = await ask(index, lexicon, search);
    const items = await Promise.all(
      outcome.results.slice(0, most).map((match) => resultItem(match, outcome.understood)),
    );
    if (mine !== turn) return;
    show(statusOf(outcome, search), outcome, params, items);
  } catch {
    if (mine !== turn) return;
    show(FAILURE);
    void showNames(mine, search.q);
  }
}

/** Shows what was found, or only says something. */
function show(
  text: string,
  outcome?: Outcome,
  params = new URLSearchParams(),
  items: readonly Node[] = [],
): void {
  const { results = [], total } = outcome ?? {};
  const { q, selection } = readSearch(params);
  const isEmpty = items.length === 0;
  status.textContent = text;
  named.hidden = true;
  byId('ordre', HTMLElement).hidden = results.length < 2 || q === '';
  const failure = element('span', { class: 'reference' }, FILTERS_FAILURE);
  byId('outils', HTMLElement).replaceChildren(
    ...chips(params, facets.labelOf),
    ...(outcome && !total ? [failure] : []),
    ...(field.value.length === LONGEST ? [element('span', { class: 'reference' }, TOO_LONG)] : []),
  );
  if (total) facets.show((facet, value) => total({ ...selection, [facet]: [value] }));
  else facets.hide();
  list.replaceChildren(...items);
  more.hidden = items.length >= results.length;
  const actors = byId('recherche', HTMLElement).dataset['actors'] ?? '';
  byId('aide', HTMLElement).replaceChildren(
    ...(outcome && isEmpty ? help(outcome, params, actors) : []),
  );
  // The lists to browse wait for the first answer, so that nothing moves when it comes.
  const browse = byId('parcourir', HTMLElement);
  browse.hidden = !isEmpty;
  delete browse.dataset['waiting'];
}

/** Shows the names that answer to what is typed, where the index does not answer yet. */
async function showNames(mine: number, typed: string): Promise<void> {
  const index = await loadNames(form.action);
  const isWaiting = status.textContent === LOADING || status.textContent === FAILURE;
  if (mine !== turn || !isWaiting) return;
  const items = proposals(index, typed).map((proposal) => {
    const option = nameOption(proposal, root);
    return element('li', {}, element('a', { href: option.href }, ...optionContent(option)));
  });
  named.replaceChildren(...items);
  named.hidden = items.length === 0;
}
