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

/** « J.-J. Rousseau », « V. Hugo, É. Zola », « J.-J. Rousseau et 12 autres ». */
export function shortNames(people: readonly { data: { name: string } }[]): string {
  const [first = '', ...others] = people.map(({ data }) => shortName(data.name));
  return others.length < 2
    ? [first, ...others].join(', ')
    : `${first} et ${String(others.length)} autres`;
}
