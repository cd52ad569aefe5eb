import type { Issue } from '../../corpus/issue.ts';
import { count } from '../../lib/text.ts';
import type { PageAnswer } from '../answers.ts';
import { element } from '../../lib/element.ts';

/** Remembers, from one reading of the page to the next, that the editor closed the panel. */
const CLOSED = 'relecture-fermee';

/**
 * Shows the issues in a corner of the page, those that concern it first.
 *
 * @returns says something to the editor
 */
export function showPanel(
  base: string,
  { here, elsewhere }: PageAnswer,
): (message: string) => void {
  const status = element('p', { role: 'status' });
  const panel = element('details', {}, element('summary', {}, summary(here, elsewhere)));
  if (here.length > 0) panel.append(list(base, here));
  if (elsewhere.length > 0) {
    const others = `${here.length > 0 ? 'Ailleurs' : 'Dans le contenu'} : ${count(elsewhere.length, 'erreur')}`;
    panel.append(element('details', {}, element('summary', {}, others), list(base, elsewhere)));
  }
  if (here.length + elsewhere.length === 0)
    panel.append(element('p', {}, 'Tout le contenu est vérifié.'));
  panel.open = here.length > 0 && sessionStorage.getItem(CLOSED) === null;
  panel.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    panel.open = false;
    panel.querySelector('summary')?.focus();
  });
  panel.addEventListener('toggle', ({ target }) => {
    if (target !== panel || here.length === 0) return;
    if (panel.open) sessionStorage.removeItem(CLOSED);
    else sessionStorage.setItem(CLOSED, '');
  });
  document.body.append(
    element('section', { class: 'desk ui', 'aria-label': 'Relecture' }, status, panel),
  );
  return (message) => {
    status.textContent = message;
  };
}

function summary(here: readonly Issue[], elsewhere: readonly Issue[]): string {
  const total = here.length + elsewhere.length;
  if (total === 0) return 'Aucune erreur';
  const onPage = here.length === 0 ? 'Aucune erreur' : count(here.length, 'erreur');
  return `${onPage} sur cette page, ${String(total)} en tout`;
}

function list(base: string, issues: readonly Issue[]): HTMLElement {
  return element('ul', {}, ...issues.map((issue) => item(base, issue)));
}

function item(base: string, issue: Issue): HTMLElement {
  const { code, expected, field, file, found, nearest } = issue;
  const place = `${file}:${String(issue.line)}`;
  const at = `${place}:${String(issue.column)}`;
  const address = `${base}__open-in-editor?${String(new URLSearchParams({ file: at }))}`;
  const link = element('a', { href: address, title: 'Ouvrir dans l’éditeur' }, place);
  link.addEventListener('click', (event) => {
    event.preventDefault();
    void fetch(address);
  });
  const rows = [
    ['attendu', expected],
    ['trouvé', found],
    ['le plus proche', nearest],
  ].flatMap(([label, text]) =>
    label === undefined || text === undefined
      ? []
      : [element('dt', {}, label), element('dd', {}, text)],
  );
  return element(
    'li',
    {},
    element('p', {}, link),
    element('p', {}, element('code', {}, code), field === undefined ? '' : ` ${field}`),
    element('dl', {}, ...rows),
  );
}
