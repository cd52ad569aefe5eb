/*
 * What search adds to every page, loaded when it is used: Ctrl K or ⌘ K, names proposed in the field
 * of the header, the words searched for marked in the page that a result led to.
 */
const field = document.querySelector<HTMLInputElement>('.masthead [name=q]');

/** Without what could not be loaded, the page is as it is without a script. */
function use(what: keyof typeof import('./client/late.ts')): void {
  import('./client/late.ts').then(
    (late) => {
      late[what](field);
    },
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
