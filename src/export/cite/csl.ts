import { days } from '../../schema/edtf.ts';
import type { Work } from './works.ts';

/** The fields of CSL-JSON 1.0 that a reference of ours uses. */
export interface CslItem {
  id: string;
  type: 'webpage' | 'article-newspaper';
  title: string;
  author?: { literal: string }[] | undefined;
  'container-title'?: string | undefined;
  issued: { 'date-parts': number[][]; circa?: true | undefined };
  URL?: string | undefined;
  language: 'fr';
  note?: string | undefined;
}

/** Format: https://docs.citationstyles.org/en/stable/specification.html and its JSON schema. */
function cslItem({ key, kind, title, author, container, date, address, note }: Work): CslItem {
  return {
    id: key,
    type: kind === 'page' ? 'webpage' : 'article-newspaper',
    title,
    author: author === undefined ? undefined : [{ literal: author }],
    'container-title': container,
    issued: {
      'date-parts': days(date).map((day) => day.split('-').map(Number)),
      // An unknown day between two others is no range of days: it is about then.
      circa: /[~[]/.test(date) ? true : undefined,
    },
    URL: address,
    language: 'fr',
    note,
  };
}

/** References in CSL-JSON. */
export function cslJson(works: readonly Work[]): string {
  return `${JSON.stringify(works.map(cslItem), null, 2)}\n`;
}
