import { indexesOf, pageCount, pagesAround, type Room } from '../../../lib/paging.ts';
import { routes } from '../../../lib/routes.ts';
import { figure, numeral } from '../../../lib/text.ts';
import { type Shareable, type Shown, shownOf } from '../shown.ts';
import type { Entries } from './entries.ts';

/** A page that a reader may go back to. */
interface Crumb {
  name: string;
  path: string;
}

/** A list that may take several pages. */
export interface List extends Shareable {
  /** Id of the section that shows it, whole or in part. */
  id: string;
  /** Address of its first page. */
  path: string;
  /** The pages over it, the nearest last. */
  within: readonly Crumb[];
  /** « Événements »; with the name of what it is about, where the page does not say it: « Russie : événements ». */
  title: string;
  name: string;
  words: Words;
  room: Room;
  /** Whether another page shows it, or a part of it: its own pages are then for the whole alone. */
  isPart: boolean;
  /** Path of the page at which its entries have their addresses, where they have some. */
  addressedAt?: string;
  /** What is told of some of its entries, by their indexes. */
  entries: (indexes: readonly number[]) => Entries;
  /** The year, the month or the letter under which a reader would look for an entry. */
  markOf?: (index: number) => string;
}

/** How a list is told of. */
interface Words {
  /** « événements ». */
  many: string;
  /** « récents »: what entries are more than those that a section leaves out. */
  most: string;
  /** « de A à Z ». */
  order?: string;
}

/** A list, and what a page that has others shows of it. */
export interface SharedList {
  list: List;
  shown: Shown;
}

/** What a page shows of each of its lists. */
export function share(lists: readonly List[], room: Room): SharedList[] {
  const shown = shownOf(lists, room);
  return lists.flatMap((list, index) => {
    const part = shown[index];
    return part === undefined ? [] : [{ list, shown: part }];
  });
}

/** What a page shows of a list that shares its room with no other. */
export function alone(list: List): SharedList {
  const [shown = { indexes: [], isCut: false }] = shownOf([list], list.room);
  return { list, shown };
}

/** A list in a page that shows others. */
export interface ListSection {
  id: string;
  title: string;
  entries: Entries;
  total: number;
  more: More | undefined;
}

/** What leads from a part of a list to all of it. */
export interface More {
  path: string;
  /** « Les 332 événements ». */
  all: string;
  /** « Ici, les huit plus récents ». */
  here: string;
}

/** What a page shows of a list. */
export function sectionOf({ list, shown: { indexes, isCut } }: SharedList): ListSection {
  const { id, title, total, path, words } = list;
  const { many, most, order } = words;
  const more = {
    path,
    all: `Les ${figure(total)} ${[many, order].filter(Boolean).join(', ')}`,
    here: `Ici, les ${numeral(indexes.length)} plus ${most}`,
  };
  return { id, title, total, entries: list.entries(indexes), more: isCut ? more : undefined };
}

/** One page of a list, and the others that it leads to. */
export interface ListPage {
  list: List;
  number: number;
  last: number;
  /** Index of its first entry in the list. */
  start: number;
  entries: Entries;
  pages: PageLinks;
}

/** What leads from page to page. */
export interface PageLinks {
  number: number;
  last: number;
  previous: string | undefined;
  next: string | undefined;
  /** The first page, those around this one, the last; undefined where some are passed over. */
  around: ({ number: number; path: string } | undefined)[];
  /** Years, months or letters, and the page on which each begins. */
  marks: { label: string; path: string }[];
}

/** Number of the last page of a list, from 1. */
export function lastPage({ total, room }: List): number {
  return pageCount(total, room);
}

/**
 * A page of a list.
 *
 * @param number from 1
 */
export function listPage(list: List, number: number): ListPage {
  const last = lastPage(list);
  const at = (page: number) => routes.page(list.path, page);
  const indexes = indexesOf(number, list.total, list.room);
  return {
    ...{ list, number, last, start: indexes[0] ?? 0, entries: list.entries(indexes) },
    pages: {
      ...{ number, last, marks: last === 1 ? [] : marksOf(list) },
      previous: number > 1 ? at(number - 1) : undefined,
      next: number < last ? at(number + 1) : undefined,
      around: pagesAround(number, last).map((page) =>
        page === undefined ? undefined : { number: page, path: at(page) },
      ),
    },
  };
}

/** More marks than this would be a list themselves. */
const MOST_MARKS = 40;

const known = new WeakMap<List, PageLinks['marks']>();

function marksOf(list: List): PageLinks['marks'] {
  const found = known.get(list) ?? findMarks(list);
  known.set(list, found);
  return found;
}

function findMarks({ path, total, room, markOf }: List): PageLinks['marks'] {
  if (markOf === undefined) return [];
  const pages = new Map<string, number>();
  for (let index = 0; index < total; index += 1) {
    const label = markOf(index);
    if (!pages.has(label)) pages.set(label, Math.floor(index / room.page) + 1);
  }
  if (pages.size > MOST_MARKS || pages.size < 2) return [];
  return Array.from(pages, ([label, page]) => ({ label, path: routes.page(path, page) }));
}
