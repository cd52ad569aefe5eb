document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element && target.closest<HTMLElement>('[data-copy]');
  if (button) void copy(button);
});

async function copy(button: HTMLElement): Promise<void> {
  try {
    // There is no clipboard over plain HTTP.
    await navigator.clipboard.writeText(button.dataset.copy ?? '');
    button.textContent = 'Copié avec la source';
  } catch {
    button.textContent = 'Copie impossible ici';
  }
}
