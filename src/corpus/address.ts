import { nearest } from '../lib/nearest.ts';
import { numberOf } from '../lib/passage-number.ts';
import { COLLECTION_NAMES, type CollectionName } from '../schema/collections.ts';
import { idsIn, isAddressed } from './ledger/entries.ts';
import { Refusal } from './refusal.ts';
import type { Corpus } from './model.ts';

/** What an editor points at: an entry, or a passage of an article. */
export interface Target {
  name: CollectionName;
  id: string;
  passage?: string;
}

/**
 * Reads `id`, `events/id` or `article#p7`.
 *
 * @param known the ids of each collection
 * @throws Refusal when it is nothing, or several things
 */
export function targetOf(address: string, known: Corpus['ids']): Target {
  const [entry = '', fragment] = address.split('#');
  const [first = '', second] = entry.split('/');
  const id = second ?? first;
  const names = COLLECTION_NAMES.filter(
    (name) => (second === undefined || name === first) && known[name].has(id),
  ).filter((name) => fragment === undefined || name === 'articles');
  const [name, other] = names;
  if (name === undefined) {
    const near = nearest(
      id,
      COLLECTION_NAMES.flatMap((each) => [...known[each]]),
    );
    throw new Refusal(
      `${address} : rien ne porte cet identifiant${near === undefined ? '.' : ` ; le plus proche : ${near}.`}`,
    );
  }
  if (other !== undefined) {
    throw new Refusal(
      `${address} : précisez, ${names.map((each) => `${each}/${id}`).join(' ou ')}.`,
    );
  }
  if (fragment === undefined) return { name, id };
  const passage = numberOf(fragment);
  if (passage === undefined)
    throw new Refusal(`${address} : attendu ${id}#p7, le numéro d’un paragraphe.`);
  return { name, id, passage };
}

/** Ids of the files and of the ledger: an entry that was deleted or renamed by hand is only in the latter. */
export function everKnown({ ids, ledger }: Corpus): Corpus['ids'] {
  return Object.fromEntries(
    COLLECTION_NAMES.map((name) => [
      name,
      new Set([...ids[name], ...(isAddressed(name) ? idsIn(ledger, name) : [])]),
    ]),
  ) as Record<CollectionName, Set<string>>;
}
