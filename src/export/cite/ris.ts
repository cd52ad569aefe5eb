import { days } from '../../schema/edtf.ts';
import type { Work } from './works.ts';

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
  const told = fields
    .filter(([, value]) => value !== undefined)
    .map(([tag, value]) => `${tag}  - ${(value ?? '').replace(/\s+/gu, ' ')}\r\n`);
  return `${told.join('')}ER  - \r\n`;
}
