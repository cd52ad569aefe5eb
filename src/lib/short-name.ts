/** « K.-J. Tokaïev » : a person’s name as short as a drawing wants it. */
export function shortName(name: string): string {
  const [first = '', ...rest] = name.split(' ');
  if (rest.length === 0) return name;
  const initials = first.split('-').map((part) => `${part.slice(0, 1)}.`);
  return [initials.join('-'), ...rest].join(' ');
}

/** « de K.-J. Tokaïev », « d’A. Loukachenko ». */
export function ofWhom(name: string): string {
  return /^[aeiouyhâàéèêîïôœ]/iu.test(name) ? `d’${name}` : `de ${name}`;
}
