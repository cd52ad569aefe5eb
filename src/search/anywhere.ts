/*
 * What search adds to every page, loaded when it is used: Ctrl K or ⌘ K, names proposed in the field
 * of the header, the words searched for marked in the page that a result led to.
 */
import type { Need } from './client/late.ts';

const field = document.querySelector<HTMLInputElement>('.masthead [name=q]');
const address = document.querySelector<HTMLMetaElement>('meta[name=search]')?.content ?? '';

/** Without what could not be loaded, the page is as it is without a script. */
function use(detail: Need): void {
  // Its address is not written here: Astro puts into the page only scripts that import nothing.
  import(/* @vite-ignore */ address).then(
    () => document.dispatchEvent(new CustomEvent('need', { detail })),
    () => field?.focus(),
  );
}

document.addEventListener('keydown', (event) => {
  const isAsked = (event.ctrlKey || event.metaKey) && /^k$/i.test(event.key);
  if (isAsked && !event.altKey && !event.shiftKey) {
    event.preventDefault();
    use('open');
  }
});
field?.addEventListener('focus', () => {
  use('propose');
});
if (/[?&]mots=/.test(location.search)) use('mark');
