import { DOCUMENT_TYPES } from './keys.ts';

/*
 * The id of a page in the index: the stamp of the index, the place of the page in it, what it is.
 * Ids are in the order of pages, the latest first.
 */

/** Letters that tell an index from those of other builds. */
export const STAMP_LENGTH = 6;
const PLACE_LENGTH = 4;

/** @param place from 0, under 1 679 616 */
export function idOf(stamp: string, place: number, type: string): string {
  const number = place.toString(36).padStart(PLACE_LENGTH, '0');
  return `${stamp}${number}${String(DOCUMENT_TYPES.findIndex((each) => each === type))}`;
}

/** The stamp of the index that an id is of. */
export function stampOf(id: string): string {
  return id.slice(0, STAMP_LENGTH);
}

/** Whether the page of an id is of a type. */
export function isOfType(id: string, type: string): boolean {
  return id.endsWith(String(DOCUMENT_TYPES.findIndex((each) => each === type)));
}
