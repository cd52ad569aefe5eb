import { type Room, shares } from '../../lib/paging.ts';

/** What a page shows of one of its lists. */
export interface Shown {
  /** Indexes in the list, in order. */
  indexes: readonly number[];
  /** Whether some are left to the pages of the whole list. */
  isCut: boolean;
}

/** A list, and which of its entries tell most where not all can be shown. */
export interface Shareable {
  total: number;
  /** Its first or its last entries, or those of the highest rank. */
  from: 'start' | 'end' | ((index: number) => number);
}

/** What a page shows of each of its lists. */
export function shownOf(lists: readonly Shareable[], room: Room): Shown[] {
  const lengths = shares(
    lists.map(({ total }) => total),
    room,
  );
  return lists.map((list, index) => shown(list, lengths[index] ?? 0));
}

function shown({ total, from }: Shareable, length: number): Shown {
  const all = Array.from({ length: total }, (_, index) => index);
  if (length >= total) return { indexes: all, isCut: false };
  if (from === 'start') return { indexes: all.slice(0, length), isCut: true };
  if (from === 'end') return { indexes: all.slice(total - length), isCut: true };
  const best = all.toSorted((a, b) => from(b) - from(a) || a - b).slice(0, length);
  return { indexes: best.sort((a, b) => a - b), isCut: true };
}
