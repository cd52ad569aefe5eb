import type { CollectionName } from '../../schema/collections.ts';
import { ADDRESSED, type Addressed, type Ledger } from '../../schema/ledger.ts';

/** Whether the entries of a collection have an address. */
export function isAddressed(name: CollectionName): name is Addressed {
  return ADDRESSED.some((each) => each === name);
}

/** Ids of a collection that were published and still are. */
export function idsIn(ledger: Ledger, name: Addressed): string[] {
  const entries = ledger[name];
  return Array.isArray(entries) ? entries : Object.keys(entries);
}

/** The ledger without an entry that was published. */
export function without(ledger: Ledger, name: Addressed, id: string): Ledger {
  const entries = ledger[name];
  const left = Array.isArray(entries)
    ? entries.filter((each) => each !== id)
    : Object.fromEntries(Object.entries(entries).filter(([each]) => each !== id));
  return { ...ledger, [name]: left };
}
