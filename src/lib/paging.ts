/** How many entries a page holds. */
export interface Room {
  /** Its lists are whole while they have no more entries than this between them. */
  whole: number;
  /** Otherwise a longer list shows so many, and leads to all of them. */
  shown: number;
  /** Entries of one page of a whole list. */
  page: number;
}

/** Entries that tell something: a date, a title, a source. */
export const ENTRIES: Room = { whole: 60, shown: 8, page: 100 };
/** Bare names, which are read at a glance. */
export const NAMES: Room = { whole: 200, shown: 40, page: 300 };
/** Names beside a text. */
export const ASIDE: Room = { whole: 24, shown: 12, page: 300 };

/** How many entries of each list a page shows, from how many each has. */
export function shares(lengths: readonly number[], { whole, shown }: Room): number[] {
  const total = lengths.reduce((sum, length) => sum + length, 0);
  return lengths.map((length) => (total <= whole ? length : Math.min(length, shown)));
}

/** How many pages a list has: one at least. */
export function pageCount(total: number, { page }: Room): number {
  return Math.max(1, Math.ceil(total / page));
}

/** The page, from 1, on which an entry stands, by its index. */
export function pageAt(index: number, { page }: Room): number {
  return Math.floor(index / page) + 1;
}

/** Indexes of the entries of a page. */
export function indexesOf(number: number, total: number, { page }: Room): number[] {
  const before = (number - 1) * page;
  const length = Math.max(0, Math.min(page, total - before));
  return Array.from({ length }, (_, index) => before + index);
}

/** Pages shown on either side of the one that is read. */
const AROUND = 2;

/** The pages that a page leads to: the first, those around it, the last; undefined for a gap. */
export function pagesAround(number: number, last: number): (number | undefined)[] {
  const kept = Array.from({ length: last }, (_, index) => index + 1).filter(
    (page) => page === 1 || page === last || Math.abs(page - number) <= AROUND,
  );
  return kept.flatMap((page, index) =>
    page - (kept[index - 1] ?? 0) > 1 ? [undefined, page] : [page],
  );
}
