/*
 * In a page whose address asks something, asks for the program of Pagefind before the script that
 * calls it has come: two round trips at once.
 */
const bundle = document.querySelector<HTMLElement>('#recherche')?.dataset['bundle'] ?? '';
const program = [
  { rel: 'modulepreload', as: 'script', href: 'pagefind.js' },
  { rel: 'preload', as: 'fetch', href: 'wasm.fr.pagefind' },
];
for (const { href, ...hint } of location.search === '' ? [] : program) {
  const link = Object.assign(document.createElement('link'), hint);
  link.crossOrigin = 'anonymous';
  link.href = bundle + href;
  document.head.append(link);
}
