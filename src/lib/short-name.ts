/** « J.-J. Rousseau »: a person’s name as short as a drawing wants it. */
export function shortName(name: string): string {
  const [first = '', ...rest] = name.split(' ');
  if (rest.length === 0) return name;
  const initials = first.split('-').map((part) => `${part.slice(0, 1)}.`);
  return [initials.join('-'), ...rest].join(' ');
}

/** « de J.-J. Rousseau », « d’É. Zola », « de responsables occidentaux » of « des responsables… ». */
export function ofWhom(name: string): string {
  if (name.startsWith('des ')) return name.replace('des', 'de');
  return /^[aeiouyhâàéèêîïôœ]/iu.test(name) ? `d’${name}` : `de ${name}`;
}

/** People that a line names, where they are more than two, before it counts the others. */
const NAMED = 1;

/** « J.-J. Rousseau », « V. Hugo, É. Zola », « J.-J. Rousseau et 12 autres ». */
export function shortNames(people: readonly { data: { name: string } }[]): string {
  const names = people.map(({ data }) => shortName(data.name));
  const others = names.length - NAMED;
  return others < 2
    ? names.join(', ')
    : `${names.slice(0, NAMED).join(', ')} et ${String(others)} autres`;
}
