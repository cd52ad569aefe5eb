/**
 * The forms of a French adjective of place, from its masculine singular: canadien → canadien,
 * canadiens, canadienne, canadiennes, and as a noun with a capital.
 */
export function adjectiveForms(masculine: string): string[] {
  const feminine = feminineOf(masculine);
  const plural = masculine.endsWith('s') ? masculine : `${masculine}s`;
  const forms = [masculine, plural, feminine, `${feminine}s`];
  return [...new Set(forms.flatMap((form) => [form, capitalised(form)]))];
}

function feminineOf(masculine: string): string {
  if (masculine.endsWith('e')) return masculine;
  if (masculine.endsWith('en')) return `${masculine}ne`;
  if (masculine.endsWith('c')) return `${masculine.slice(0, -1)}que`;
  return `${masculine}e`;
}

function capitalised(form: string): string {
  return form.slice(0, 1).toLocaleUpperCase('fr') + form.slice(1);
}
