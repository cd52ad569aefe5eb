import { laneHeight, laneY, packLane, type Taken } from '../charts/timeline-lane.ts';
import { passes, type Selection } from '../lib/timeline-filter.ts';

const form = get('#filtres');
const status = get('[role=status]', form);
/** « De 2020 à janvier 2026 · 38 événements ». */
const kicker = get('main .label');
const [extent = ''] = kicker.textContent.split(' · ');
const selects = [...form.querySelectorAll('select')];
const entries = all('[data-acteur]');
const years = [...document.querySelectorAll<HTMLAnchorElement>('.years a')].map((link) => {
  const total = get('small', link);
  return { link, href: link.href, total, whole: total.textContent };
});

form.hidden = false;
form.addEventListener('submit', (event) => {
  event.preventDefault();
});
form.addEventListener('change', () => {
  go(addressOf(selected()));
});
document.addEventListener('click', (event) => {
  const { target, ctrlKey, metaKey, shiftKey, button } = event;
  const link = target instanceof Element && target.closest<HTMLAnchorElement>('a[data-filter]');
  const isElsewhere = ctrlKey || metaKey || shiftKey || button !== 0;
  if (!link || isElsewhere) return;
  event.preventDefault();
  go(link.href);
  status.focus();
});
window.addEventListener('popstate', show);
show();

/** Filters by an address, which can be shared and gone back to. */
function go(address: string): void {
  history.pushState(null, '', address);
  show();
}

function addressOf(selection: Selection): string {
  const chosen = Object.entries(selection).filter(([, value]) => value !== '');
  const query = new URLSearchParams(chosen).toString();
  return location.pathname + (query && `?${query}`);
}

/** The filters in force: what the selects show. */
function selected(): Selection {
  const chosen = selects.filter(({ value }) => value !== '');
  return Object.fromEntries(chosen.map(({ name, value }) => [name, value]));
}

/** Shows what passes the filters of the address, in the list and in the drawings, and says so. */
function show(): void {
  const asked = new URLSearchParams(location.search);
  for (const select of selects) {
    select.value = asked.get(select.name) ?? '';
    // What the page does not offer is ignored.
    if (select.selectedIndex < 0) select.value = '';
  }
  const selection = selected();
  const ids = new Set(passing(selection).map(({ id }) => id));
  for (const entry of entries) hide(entry, !ids.has(entry.id));
  for (const part of all('[data-of]')) {
    hide(part, !ids.has(part.dataset['of'] ?? ''));
  }
  // What is now empty is hidden too: months, years, lanes.
  for (const group of all('[data-group]')) {
    hide(group, group.querySelector(':is([data-of],[data-acteur]):not([hidden])') === null);
  }
  for (const lane of all('.bands [data-group]:not([hidden])')) packAgain(lane);
  hide(get('#aucun'), ids.size > 0);
  const some = `${String(ids.size)} événement${ids.size < 2 ? '' : 's'}`;
  status.textContent = `${some} sur ${String(entries.length)}`;
  kicker.textContent = `${extent} · ${some}`;
  showYears(Object.keys(selection).length > 0);
  get('[data-chips]', form).replaceChildren(...chips(selection));
  for (const select of selects) showCounts(select, selection);
}

/** Puts the marks that remain in a lane close together, with their words. */
function packAgain(lane: HTMLElement): void {
  const marks = [...lane.querySelectorAll<SVGAElement>('a:not([hidden])')];
  const { rows, total } = packLane(
    marks.map(({ dataset }) => JSON.parse(dataset['taken'] ?? '') as Taken),
  );
  for (const [index, mark] of marks.entries()) {
    mark.querySelector('svg')?.setAttribute('y', `${String(laneY(rows[index] ?? 0))}em`);
  }
  lane.querySelector('svg')?.setAttribute('height', `${String(laneHeight(total))}em`);
}

function passing(selection: Selection): HTMLElement[] {
  return entries.filter(({ dataset }) => passes(dataset, selection));
}

/** The pages of the years are not filtered: when this one is, its years are the way to them. */
function showYears(isFiltered: boolean): void {
  for (const { link, href, total, whole } of years) {
    const period = get(`#periode-${href.split('/').at(-2) ?? ''}`);
    const left = period.querySelectorAll('[data-acteur]:not([hidden])').length;
    if (!isFiltered) link.href = href;
    else if (left > 0) link.href = `#${period.id}`;
    else link.removeAttribute('href');
    total.textContent = isFiltered ? String(left) : whole;
  }
}

/** Beside each choice, how many events it would leave with the other filters as they are. */
function showCounts(select: HTMLSelectElement, selection: Selection): void {
  for (const option of select.options) {
    if (option.value === '') continue;
    const total = passing({ ...selection, [select.name]: option.value }).length;
    option.label = `${option.text} (${String(total)})`;
    option.disabled = total === 0 && !option.selected;
  }
}

/** Each filter in force, as a link that removes it; then one that removes them all. */
function chips(selection: Selection): HTMLAnchorElement[] {
  const links = selects.flatMap(({ name, value, labels, selectedOptions }) => {
    if (value === '') return [];
    const words = `${labels[0]?.querySelector('span')?.textContent ?? ''} : ${selectedOptions[0]?.text ?? ''}`;
    const chip = link(`${words} ×`, { ...selection, [name]: '' });
    chip.className = 'chip';
    chip.ariaLabel = `${words}, retirer`;
    return chip;
  });
  return links.length === 0 ? [] : [...links, link('Tout effacer', {})];
}

function link(words: string, selection: Selection): HTMLAnchorElement {
  const made = document.createElement('a');
  made.href = addressOf(selection);
  made.dataset['filter'] = '';
  made.textContent = words;
  return made;
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

function all(selector: string): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(selector)];
}
