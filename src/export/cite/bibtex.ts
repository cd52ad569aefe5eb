import { days } from '../../schema/edtf.ts';
import type { Work } from './works.ts';

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
  const told = fields
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => `  ${name} = ${value ?? ''},\n`);
  return `@${kind === 'page' ? 'misc' : 'article'}{${key},\n${told.join('')}}\n`;
}

function escapeTex(text: string): string {
  return text
    .replaceAll('\\', '/')
    .replace(/[&%$#_{}]/g, String.raw`\$&`)
    .replace(/\s+/gu, ' ');
}
