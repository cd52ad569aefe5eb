import { element } from './element.ts';
import type { Search } from './address.ts';
import type { Outcome } from './engine.ts';
import { isFiltered, quoted, reasonOf } from './messages.ts';
import { addressOf } from './toolbar.ts';

/** What to do when nothing was found: never a dead end. */
export function help(outcome: Outcome, search: Search, actors: string): Node {
  const text: (Node | string)[] = [reasonOf(outcome, search), ' '];
  const { known, unknown } = outcome;
  if (unknown.length > 0 && known.length > 0) {
    const rest = {
      ...search,
      q: known.map((word) => (/\s/u.test(word) ? `"${word}"` : word)).join(' '),
    };
    text.push(
      'Cherchez ',
      element('a', { href: addressOf(rest) }, `seulement ${known.map(quoted).join(' et ')}`),
      ', ou voyez ',
    );
  } else if (unknown.length === 0 && isFiltered(search)) {
    text.push(
      element('a', { href: addressOf({ ...search, selection: {} }) }, 'Retirez les filtres'),
      ', ou voyez ',
    );
  } else {
    text.push('Cherchez un autre mot, ou voyez ');
  }
  text.push(element('a', { href: actors }, 'tous les acteurs'), ' que les articles nomment.');
  return element('p', { class: 'measure' }, ...text);
}
