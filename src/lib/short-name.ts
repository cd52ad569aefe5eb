import type { ActorName } from '../schema/actor.ts';

/** « J.-J. Rousseau »: a person’s name as short as a drawing wants it. */
export function shortName(name: string): string {
  const [first = '', ...rest] = name.split(' ');
  if (rest.length === 0) return name;
  const initials = first.split('-').map((part) => `${part.slice(0, 1)}.`);
  return [initials.join('-'), ...rest].join(' ');
}

/** « l’ », « le », nothing before « Cuba » and « V. Hugo »: what stands before a name in a sentence, with its space. */
export function beforeName({ definiteArticle: word = 'aucun' }: ActorName): string {
  if (word === 'aucun') return '';
  return word.endsWith('’') ? word : `${word} `;
}

/** « l’Espagne », « le Pérou », « Cuba », « Victor Hugo »: a name in a sentence. */
export function inSentence(actor: ActorName): string {
  return beforeName(actor) + actor.name;
}

/** « J.-J. Rousseau », « V. Hugo, É. Zola », « J.-J. Rousseau et 12 autres ». */
export function shortNames(people: readonly { data: { name: string } }[]): string {
  const [first = '', ...others] = people.map(({ data }) => shortName(data.name));
  return others.length < 2
    ? [first, ...others].join(', ')
    : `${first} et ${String(others.length)} autres`;
}
