import { element } from '../../lib/element.ts';
import { typeset } from '../../lib/typography.ts';
import { isEmpty, readAddress, type Search, toggle } from './address.ts';
import { answer as ask, type Outcome } from './engine.ts';
import { facetsView } from './facets-view.ts';
import { addressOf, help, tools } from './links.ts';
import {
  FAILURE,
  FILTERS_FAILURE,
  isGuess,
  LOADING,
  namesStatusOf,
  statusOf,
  titleOf,
  TOO_SHORT,
} from './messages.ts';
import { proposalContent } from './options.ts';
import { assertIndexIsLoaded, loadPagefind } from './pagefind.ts';
import { loadNames, type Proposal } from './proposals.ts';
import { parseQuery, PAUSE } from './query.ts';
import { resultItem, resultOf } from './result.ts';

/* The script of `/recherche/`. */

/** Results shown at a time. */
const SHOWN = 10;

const form = byId('chercher', HTMLFormElement);
const field = byId('q', HTMLInputElement);
const found = byId('trouve', HTMLElement);
const status = byId('etat', HTMLElement);
const list = byId('resultats', HTMLOListElement);
const more = byId('plus', HTMLButtonElement);
const root = new URL('..', form.action).pathname;
const { title } = document;
const facets = facetsView(byId('affiner', HTMLFormElement), (facet, value) => {
  go(toggle({ ...search, q: typed() }, facet, value));
});

let search = fromAddress();
/** What the list shows the first results of. */
let shown: { given: Outcome; asked: Search } | undefined;
/** Number of the latest search: the answer to an earlier one is not shown. */
let turn = 0;
let timer: number | undefined;
/** Whether the latest address was written while typing: it is then replaced, not added to history. */
let isTyping = false;

found.hidden = false;
field.addEventListener('focus', prepare);
field.addEventListener('input', () => {
  clearTimeout(timer);
  void showNames(typed());
  prepare();
  timer = window.setTimeout(() => {
    go({ ...search, q: typed() }, true);
  }, PAUSE);
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  go({ ...search, q: typed() });
});
found.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const isOwn = link?.pathname === location.pathname && !event.ctrlKey && !event.metaKey;
  if (!isOwn || event.shiftKey || event.button !== 0) return;
  event.preventDefault();
  go(fromAddress(link.search));
  status.focus();
});
more.addEventListener('click', () => {
  const from = list.children.length;
  lengthen().then(() => list.children[from]?.querySelector('a')?.focus(), fail);
});
window.addEventListener('popstate', () => {
  isTyping = false;
  search = fromAddress();
  void answer();
});
void answer();

function byId<Type extends HTMLElement>(id: string, type: abstract new () => Type): Type {
  const place = document.getElementById(id);
  if (!(place instanceof type)) throw new Error(`Élément absent : ${id}`);
  return place;
}

function typed(): string {
  return field.value.trim();
}

function fromAddress(query = location.search): Search {
  return readAddress(query, (facet, value) => facets.choices[facet].includes(value));
}

/** Loads what an answer will need; a failure is told when a search needs it. */
function prepare(): void {
  void loadNames(form.action);
  loadPagefind(root)
    .then((pagefind) => pagefind.preload(typed()))
    .catch(() => undefined);
}

/** Answers a search and puts it in the address, so that it can be shared and gone back to. */
function go(next: Search, whileTyping = false): void {
  clearTimeout(timer);
  search = next;
  if (addressOf(next) !== addressOf(fromAddress())) {
    if (whileTyping && isTyping) history.replaceState(null, '', addressOf(next));
    else history.pushState(null, '', addressOf(next));
  }
  isTyping = whileTyping;
  void answer();
}

async function answer(): Promise<void> {
  const mine = ++turn;
  const asked = search;
  if (typed() !== asked.q) field.value = asked.q;
  document.title = titleOf(asked, title);
  if (isEmpty(asked) || (asked.q.length === 1 && Object.keys(asked.selection).length === 0)) {
    void showNames(asked.q);
    showNothing(asked.q === '' ? '' : TOO_SHORT);
    return;
  }
  void loadNames(form.action);
  if (list.children.length === 0) {
    status.textContent = LOADING;
    // What will stand above the results has its room before they come.
    facets.wait();
  }
  try {
    const given = await ask(await loadPagefind(root), asked, facets.choices);
    const items = await itemsOf(given, asked, 0);
    if (items.length === 0) assertIndexIsLoaded(root);
    // With the results, so that nothing moves when a page opens on them.
    const proposals = await showNames(typed());
    if (mine !== turn) return;
    shown = { given, asked };
    showOutcome(given, asked, items, proposals);
    // Counts come after results, which do not wait for what they load.
    void showCounts(given, asked, mine);
  } catch {
    if (mine === turn) fail();
  }
}

async function showCounts(given: Outcome, asked: Search, mine: number): Promise<void> {
  try {
    const counts = await given.counts();
    assertIndexIsLoaded(root);
    if (mine === turn) facets.show(asked.selection, counts);
  } catch {
    if (mine !== turn) return;
    facets.hide();
    byId('outils', HTMLElement).append(element('span', { class: 'reference' }, FILTERS_FAILURE));
  }
}

function showOutcome(
  given: Outcome,
  asked: Search,
  items: readonly Node[],
  proposals: readonly Proposal[],
): void {
  const names = items.length > 0 ? '' : namesStatusOf(proposals);
  status.replaceChildren(
    statusOf(given, asked),
    element('span', { class: 'visually-hidden' }, names),
  );
  byId('outils', HTMLElement).replaceChildren(
    ...tools(asked, given.results.length, facets.labelOf),
  );
  list.replaceChildren(...items);
  more.hidden = items.length >= given.results.length;
  if (items.length > 0) facets.wait();
  const actors = byId('recherche', HTMLElement).dataset['actors'] ?? '';
  byId('aide', HTMLElement).replaceChildren(
    ...(items.length > 0 ? [] : help(given, asked, facets.labelOf, actors)),
  );
  showBrowse(items.length === 0);
}

/** The next results, from one of them. */
function itemsOf({ results }: Outcome, { q }: Search, from: number): Promise<HTMLLIElement[]> {
  const next = results.slice(from, from + SHOWN);
  return Promise.all(next.map(async (match) => resultItem(await resultOf(match, parseQuery(q)))));
}

async function lengthen(): Promise<void> {
  const before = shown;
  if (before === undefined) return;
  const items = await itemsOf(before.given, before.asked, list.children.length);
  if (shown !== before) return;
  list.append(...items);
  more.hidden = list.children.length >= before.given.results.length;
}

/** Shows above the results the names that answer to what is typed. */
async function showNames(text: string): Promise<readonly Proposal[]> {
  const proposals = text === '' ? [] : (await loadNames(form.action)).propose(text);
  const items = proposals.map((proposal) => {
    const href = root + proposal.entry.path;
    return element('li', {}, element('a', { href }, ...proposalContent(proposal)));
  });
  const guess = element('p', { class: 'ui' }, typeset('Peut-être vouliez-vous dire :'));
  const place = byId('noms', HTMLElement);
  place.hidden = proposals.length === 0;
  place.replaceChildren(
    ...(isGuess(proposals) ? [guess] : []),
    element('ul', { 'aria-label': isGuess(proposals) ? 'Noms proches' : 'Noms' }, ...items),
  );
  return proposals;
}

function fail(): void {
  void showNames(typed());
  showNothing(FAILURE);
}

function showNothing(text: string): void {
  shown = undefined;
  status.textContent = text;
  for (const id of ['outils', 'aide']) byId(id, HTMLElement).replaceChildren();
  facets.hide();
  list.replaceChildren();
  more.hidden = true;
  showBrowse(true);
}

/** The lists to browse wait for the first answer, so that nothing moves when it comes. */
function showBrowse(isShown: boolean): void {
  const browse = byId('parcourir', HTMLElement);
  browse.hidden = !isShown;
  delete browse.dataset['waiting'];
}
