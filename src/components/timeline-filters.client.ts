import {
  countWith,
  type Facet,
  FACETS,
  type Filtered,
  type Key,
  KEYS,
  passes,
  readSelection,
  type Selection,
  withFilter,
  writeSelection,
} from '../charts/timeline-filter.ts';

/** An entry of the list, with what its attributes say of it. */
interface Entry extends Filtered {
  element: HTMLElement;
}

const form = get('#filtres');
const status = get('[role=status]', form);
const chips = get('[data-chips]', form);
const selects = all<HTMLSelectElement>('select', form);
const years = all<HTMLAnchorElement>('.years a').map((link) => ({
  ...{ link, href: link.href, total: get('small', link).textContent },
}));
const entries = all('[data-acteur]').map(entryOf);

let selection: Selection = {};

form.hidden = false;
form.addEventListener('submit', (event) => {
  event.preventDefault();
});
form.addEventListener('change', ({ target }) => {
  if (target instanceof HTMLSelectElement)
    go(withFilter(selection, target.name as Key, target.value));
});
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const isElsewhere = event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0;
  if (!link?.hasAttribute('data-filter') || isElsewhere) return;
  event.preventDefault();
  go(fromAddress(link.search));
  status.focus();
});
window.addEventListener('popstate', fromHere);
fromHere();

function fromHere(): void {
  selection = fromAddress(location.search);
  show();
}

function fromAddress(query: string): Selection {
  return readSelection(query, (key, value) => optionOf(key, value) !== undefined);
}

/** Filters, and puts it in the address, so that it can be shared and gone back to. */
function go(next: Selection): void {
  selection = next;
  history.pushState(null, '', addressOf(next));
  show();
}

function addressOf(next: Selection): string {
  return location.pathname + writeSelection(next);
}

/** Shows what passes, in the list and in the drawings, and says so. */
function show(): void {
  const kept = entries.filter((entry) => passes(entry, selection));
  const ids = new Set(kept.map(({ element }) => element.id));
  for (const { element } of entries) hide(element, !ids.has(element.id));
  for (const part of all('[data-of]')) {
    hide(part, !part.dataset['of']?.split(' ').some((id) => ids.has(id)));
  }
  // What holds nothing more is hidden too: months, years, lanes, a whole close-up.
  for (const group of all('[data-group]')) {
    hide(group, group.querySelector(':is([data-of],[data-acteur]):not([hidden])') === null);
  }
  const isFiltered = writeSelection(selection) !== '';
  for (const { link, href, total: whole } of years) {
    const period = get(`#periode-${href.split('/').at(-2) ?? ''}`);
    const total = period.querySelectorAll('[data-acteur]:not([hidden])').length;
    // The pages of the years are not filtered: the way to a year is then inside this one.
    if (!isFiltered) link.href = href;
    else if (total > 0) link.href = `#${period.id}`;
    else link.removeAttribute('href');
    get('small', link).textContent = isFiltered ? String(total) : whole;
  }
  status.textContent = told(kept.length);
  hide(get('#aucun'), kept.length > 0);
  chips.replaceChildren(...chipsOf());
  for (const select of selects) showCounts(select);
}

function showCounts(select: HTMLSelectElement): void {
  const key = select.name as Key;
  select.value = selection[key] ?? '';
  for (const option of select.options) {
    if (option.value === '') continue;
    const total = countWith(entries, selection, key, option.value);
    option.label = `${option.text} (${String(total)})`;
    option.disabled = total === 0 && !option.selected;
  }
}

/** Each filter in force, as a link that removes it; then one that removes them all. */
function chipsOf(): Node[] {
  const links = KEYS.flatMap((key) => {
    const value = selection[key];
    if (value === undefined) return [];
    const label = get('span', selectOf(key)?.parentElement ?? form).textContent;
    const name = `${label} : ${optionOf(key, value)?.text ?? ''}`;
    return [chip(name, withFilter(selection, key, ''))];
  });
  return links.length === 0 ? [] : [...links, link('Tout effacer', {})];
}

function chip(name: string, next: Selection): Node {
  const made = link(name, next);
  made.className = 'chip';
  const cross = document.createElement('span');
  cross.ariaHidden = 'true';
  cross.textContent = '×';
  const spoken = document.createElement('span');
  spoken.className = 'visually-hidden';
  spoken.textContent = ', retirer';
  made.append(cross, spoken);
  return made;
}

function link(name: string, next: Selection): HTMLAnchorElement {
  const made = document.createElement('a');
  made.href = addressOf(next);
  made.dataset['filter'] = '';
  made.textContent = name;
  return made;
}

/** « 5 événements sur 37 » */
function told(total: number): string {
  return `${String(total)} événement${total < 2 ? '' : 's'} sur ${String(entries.length)}`;
}

function entryOf(element: HTMLElement): Entry {
  const { de = '', a = '' } = element.dataset;
  const values = Object.fromEntries(
    FACETS.map((facet) => [facet, element.dataset[facet]?.split(' ') ?? []]),
  ) as unknown as Record<Facet, string[]>;
  return { element, values, first: de, last: a };
}

function selectOf(key: Key): HTMLSelectElement | undefined {
  return selects.find(({ name }) => name === key);
}

function optionOf(key: Key, value: string): HTMLOptionElement | undefined {
  return [...(selectOf(key)?.options ?? [])].find((option) => option.value === value);
}

/** SVG elements have the attribute, not the property. */
function hide(element: Element, isHidden: boolean): void {
  element.toggleAttribute('hidden', isHidden);
}

function get(selector: string, root: ParentNode = document): HTMLElement {
  const found = root.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`Introuvable : ${selector}`);
  return found;
}

function all<T extends Element = HTMLElement>(selector: string, root?: ParentNode): T[];
function all(selector: string, root: ParentNode = document): Element[] {
  return [...root.querySelectorAll(selector)];
}
