import { atField, type Issue } from '../issue.ts';
import { shownEntries } from '../ledger/entries.ts';
import type { SourceCorpus } from '../model.ts';

/** The ids of elements of the pages that show statements, beside the statements. */
export const OF_PAGES = new RegExp(
  `^(?:${[
    ...['contenu', 'liste', 'filtres', 'aucun', 'frise', 'lire-la-frise', 'de-pres', 'aussi'],
    ...['passages', 'declarations', 'previsions', 'evenements', 'paragraphes', 'lies', 'avec'],
    ...['recues', 'membres', 'positions', 'dirigeants', 'autres-phrases', 'fragments'],
    ...['envers-.*', 'trame-.*', 'passage-\\d+', '(?:periode|titre)-(?:avant|apres|\\d{4})'],
  ].join('|')})$`,
);

/** The collections whose entries are parts of a page, each with its id. */
const STATEMENTS = ['events', 'stances', 'predictions', 'declarations'];

/** A statement has, on its page, the id of nothing else: a part of the page, or another statement. */
export function anchors(corpus: SourceCorpus): Issue[] {
  const shown = Array.from(shownEntries(corpus), ([key, entry]) => {
    const kind = key.split('/')[0] ?? '';
    return { kind, entry };
  }).filter(({ kind }) => STATEMENTS.includes(kind));
  // A page of an actor shows these two.
  const stances = new Set(shown.flatMap(({ kind, entry }) => (kind === 'stances' ? entry.id : [])));
  return shown.flatMap(({ kind, entry }) => {
    const isTwice = kind === 'declarations' && stances.has(entry.id);
    if (!isTwice && !OF_PAGES.test(entry.id)) return [];
    return atField(entry, [], {
      code: 'identifiant-de-la-page',
      expected: 'un identifiant que rien d’autre ne porte sur la page',
      found: `${entry.id}, ${isTwice ? 'qui est celui d’une position' : 'qui est celui d’une partie de la page'}`,
    });
  });
}
