import { days } from '../../schema/edtf.ts';

/** Something to cite: a page of ours, or the press article that it reports. */
export interface Work {
  /** Stable key: `lignes-de-faille-un-article`. */
  key: string;
  /** What it is, for readers: « Ce compte rendu ». */
  label: string;
  kind: 'page' | 'press';
  title: string;
  /** Undefined, as what follows, where it could not be found. */
  author: string | undefined;
  /** The site or the newspaper. */
  container: string | undefined;
  /** EDTF. */
  date: string;
  address: string | undefined;
  note?: string;
}

/** The formats in which programs for bibliographies read references. */
export const FORMATS = [
  { ending: 'bib', name: 'BibTeX', mediaType: 'bibtex', write: bibtex },
  { ending: 'ris', name: 'RIS', mediaType: 'ris', write: ris },
  { ending: 'csl.json', name: 'CSL-JSON', mediaType: 'csl', write: cslJson },
] as const;

/** The macros of BibTeX, which styles translate: never in braces. */
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** BibTeX in UTF-8. The library citation-js 0.9 writes `month = {nov 24}`, which is none. */
export function bibtex(works: readonly Work[]): string {
  return works.map(bibtexEntry).join('\n');
}

function bibtexEntry({ key, kind, title, author, container, date, address, note }: Work): string {
  const [year = '', month] = (days(date)[0] ?? '').split('-');
  const fields: [name: string, value: string | undefined][] = [
    // A second pair of braces keeps a name whole, and capitals as they are.
    ['author', author && `{{${escapeTex(author)}}}`],
    ['title', `{{${escapeTex(title)}}}`],
    [kind === 'page' ? 'howpublished' : 'journal', container && `{${escapeTex(container)}}`],
    ['year', `{${year}}`],
    ['month', month && MONTHS[Number(month) - 1]],
    ['url', address && `{${address}}`],
    ['language', '{french}'],
    ['note', note && `{${escapeTex(note)}}`],
  ];
  const lines = fields
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => `  ${name} = ${value ?? ''},\n`);
  return `@${kind === 'page' ? 'misc' : 'article'}{${key},\n${lines.join('')}}\n`;
}

function escapeTex(text: string): string {
  return text
    .replaceAll('\\', '/')
    .replace(/[&%$#_{}]/g, String.raw`\$&`)
    .replace(/\s+/gu, ' ');
}

/** RIS: two capitals, two spaces, a hyphen, a space, the value; lines end in CR LF. */
export function ris(works: readonly Work[]): string {
  return works.map(risRecord).join('\r\n');
}

function risRecord({ key, kind, title, author, container, date, address, note }: Work): string {
  const [year = '', month = '', day = ''] = (days(date)[0] ?? '').split('-');
  const fields: [tag: string, value: string | undefined][] = [
    ['TY', kind === 'page' ? 'ELEC' : 'NEWS'],
    ['ID', key],
    ['TI', title],
    ['AU', author],
    ['T2', container],
    ['PY', year],
    ['DA', `${year}/${month}/${day}/`],
    ['LA', 'fr'],
    ['UR', address],
    ['N1', note],
  ];
  const lines = fields
    .filter(([, value]) => value !== undefined)
    .map(([tag, value]) => `${tag}  - ${(value ?? '').replace(/\s+/gu, ' ')}\r\n`);
  return `${lines.join('')}ER  - \r\n`;
}

/** CSL-JSON 1.0: https://docs.citationstyles.org/en/stable/specification.html */
export function cslJson(works: readonly Work[]): string {
  const items = works.map(({ key, kind, title, author, container, date, address, note }) => ({
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
  }));
  return `${JSON.stringify(items, null, 2)}\n`;
}
