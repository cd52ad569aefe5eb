import { formatDate } from '../../lib/dates.ts';
import { capitalise } from '../../lib/text.ts';
import type { Work } from './works.ts';

/**
 * A reference as French libraries write it (ISO 690:2021). The reader fills in the day of the
 * visit, which no static page can know.
 */
export function iso690({ kind, title, author, container, date, address }: Work): string {
  const support = address === undefined ? '' : ' [en ligne]';
  const where = kind === 'page' ? `In : ${container ?? ''}` : (container ?? '[éditeur inconnu]');
  return [
    ...(author === undefined ? [] : [author.toLocaleUpperCase('fr')]),
    title,
    where + support,
    capitalise(formatDate(date)) + (address === undefined ? '' : ' [consulté le …]'),
    ...(address === undefined ? [] : [`Disponible à l’adresse : ${address}`]),
  ].reduce((told, part) => `${told}${/[.!?…]$/.test(told) ? '' : '.'} ${part}`);
}
