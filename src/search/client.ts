import { isEmpty, readAddress, type Search, toggle } from './client/address.ts';
import { element } from '../lib/element.ts';
import { answer as ask } from './client/engine.ts';
import { facetsView } from './client/facets-view.ts';
import { help } from './client/help.ts';
import {
  FAILURE,
  FILTERS_FAILURE,
  LOADING,
  statusOf,
  titleOf,
  TOO_SHORT,
} from './client/messages.ts';
import { namesView, toldNames } from './client/names-view.ts';
import { findPage } from './client/page.ts';
import { assertIndexIsLoaded, loadPagefind } from './client/pagefind.ts';
import { parseQuery, PAUSE } from './client/query.ts';
import { resultsList } from './client/results-list.ts';
import { addressOf, toolbar } from './client/toolbar.ts';

const page = findPage();
const { title } = document;
const facets = facetsView(page.refine, (facet, value) => {
  go(toggle({ ...search, q: typed() }, facet, value));
});
const names = namesView(page.names, page.form.action, page.place.root);
const results = resultsList(page.list, page.more, fail);

let search = fromAddress();
/** Number of the latest search: the answer to an earlier one is not shown. */
let turn = 0;
let timer: number | undefined;
/** Whether the latest address was written while typing: it is then replaced, not added to history. */
let isTyping = false;

page.found.hidden = false;
page.field.addEventListener('focus', () => {
  names.preload();
  // A failure is told when a search needs the index.
  loadPagefind(page.place).catch(() => undefined);
});
page.field.addEventListener('input', () => {
  clearTimeout(timer);
  void names.show(typed());
  loadPagefind(page.place)
    .then((pagefind) => pagefind.preload(typed()))
    .catch(() => undefined);
  timer = window.setTimeout(() => {
    go({ ...search, q: typed() }, true);
  }, PAUSE);
});
page.form.addEventListener('submit', (event) => {
  event.preventDefault();
  go({ ...search, q: typed() });
});
page.found.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const isOwn = link?.pathname === location.pathname && !event.ctrlKey && !event.metaKey;
  if (!isOwn || event.shiftKey || event.button !== 0) return;
  event.preventDefault();
  go(fromAddress(link.search));
  page.status.focus();
});
window.addEventListener('popstate', () => {
  isTyping = false;
  search = fromAddress();
  void answer();
});
void answer();

function fromAddress(query = location.search): Search {
  return readAddress(query, (facet, value) => facets.choices[facet].includes(value));
}

function typed(): string {
  return page.field.value.trim();
}

/** Answers a search and puts it in the address, so that it can be shared and gone back to. */
function go(next: Search, whileTyping = false): void {
  clearTimeout(timer);
  search = next;
  const address = addressOf(next);
  if (address !== addressOf(fromAddress())) {
    if (whileTyping && isTyping) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
  }
  isTyping = whileTyping;
  void answer();
}

async function answer(): Promise<void> {
  const mine = ++turn;
  const asked = search;
  if (typed() !== asked.q) page.field.value = asked.q;
  document.title = titleOf(asked, title);
  if (isEmpty(asked) || (asked.q.length === 1 && Object.keys(asked.selection).length === 0)) {
    void names.show(asked.q);
    showNothing(asked.q === '' ? '' : TOO_SHORT);
    return;
  }
  names.preload();
  if (page.list.children.length === 0) {
    page.status.textContent = LOADING;
    // What will stand above the results has its room before they come.
    facets.wait();
  }
  try {
    const outcome = await ask(await loadPagefind(page.place), asked, facets.choices);
    const query = parseQuery(asked.q);
    const first = await results.load(outcome, query);
    if (first.length === 0) assertIndexIsLoaded(page.place);
    // With the results, so that nothing moves when a page opens on them.
    const proposals = await names.show(typed());
    if (mine !== turn) return;
    const told = first.length > 0 ? '' : toldNames(proposals);
    page.status.replaceChildren(statusOf(outcome, asked), told);
    page.tools.replaceChildren(...toolbar(asked, facets, outcome.results.length));
    results.show(first, outcome, query);
    // Counts come after results, which do not wait for what they load.
    if (first.length > 0) facets.wait();
    outcome
      .counts()
      .then((counts) => {
        assertIndexIsLoaded(page.place);
        if (mine === turn) facets.show(asked.selection, counts);
      })
      .catch(() => {
        if (mine !== turn) return;
        facets.hide();
        page.tools.append(element('span', { class: 'reference' }, FILTERS_FAILURE));
      });
    page.help.replaceChildren(
      ...(first.length > 0 ? [] : help(outcome, asked, facets, page.actors)),
    );
    showBrowse(first.length === 0);
  } catch {
    if (mine === turn) fail();
  }
}

function fail(): void {
  void names.show(typed());
  showNothing(FAILURE);
}

function showNothing(status: string): void {
  page.status.textContent = status;
  page.tools.replaceChildren();
  page.help.replaceChildren();
  facets.hide();
  results.clear();
  showBrowse(true);
}

/** The lists to browse wait for the first answer, so that nothing moves when it comes. */
function showBrowse(isShown: boolean): void {
  page.browse.hidden = !isShown;
  delete page.browse.dataset['waiting'];
}
