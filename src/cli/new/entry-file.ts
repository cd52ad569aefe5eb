import { stringify } from 'yaml';
import { fieldMeaning } from '../../export/editor/meanings.ts';
import { days } from '../../schema/edtf.ts';
import { COLLECTIONS, type CollectionName } from '../../schema/collections.ts';
import { OPEN } from '../../schema/common.ts';
import { shortSlug } from '../../lib/slug.ts';
import { capitalise } from '../../lib/text.ts';

/** Points quote the body, which is still to be written. */
export const WAITING = 'keyPoints';
const POINTS = 3;

/** Path of an entry's file, from the project's folder. */
export function entryPath(collection: CollectionName, id: string): string {
  return `content/${collection}/${id}${COLLECTIONS[collection].extension}`;
}

/** The text of a new file; the body of an article is still to be written. */
export function entryText(collection: CollectionName, data: object): string {
  if (collection !== 'articles') return yamlOf(data);
  const body = `${capitalise(OPEN)} : le compte rendu, dans vos mots.`;
  return `---\n${yamlOf({ ...data, draft: true })}---\n\n${body}\n`;
}

/** Points that wait for the body of an article. */
export function openPoints(): Record<'text' | 'quote', string>[] {
  const open = (name: string) => `${OPEN} : ${fieldMeaning('articles', [WAITING, name])}`;
  return Array.from({ length: POINTS }, () => ({ text: open('text'), quote: open('quote') }));
}

/** A free id for an entry, from what names it: a stance from its actors and its year. */
export function proposedId(data: object, taken: ReadonlySet<string>): string {
  const base = namedAfter(data);
  let id = base;
  for (let rank = 2; taken.has(id); rank += 1) id = `${base}-${String(rank)}`;
  return id;
}

function namedAfter(data: object): string {
  const { title, name, actor, toward, date, summary } = data as Partial<Record<string, string>>;
  const year =
    days(date ?? '')
      .at(-1)
      ?.slice(0, 4) ?? '';
  const told =
    title ?? name ?? (actor === undefined ? summary : `${actor} ${toward ?? ''} ${year}`);
  return shortSlug(told ?? '');
}

/** An entry in YAML, as its file has it. */
export function yamlOf(data: object): string {
  // Astro reads YAML 1.1, where a bare 2022-11-23 is not a text.
  return stringify(data, { lineWidth: 100, version: '1.1' });
}
