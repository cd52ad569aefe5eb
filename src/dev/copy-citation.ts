/** In dev, a click on a paragraph's number copies a citation of it, to paste into a list in YAML. */
const FEWEST_WORDS = 8;

const body = document.querySelector('.article .body');
for (const link of body?.querySelectorAll<HTMLAnchorElement>('a.number') ?? []) {
  link.title = 'Copier une référence à ce paragraphe';
  // A press would undo the selection.
  link.onmousedown = () => false;
  link.onclick = (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const passage = link.closest(link.hash);
    const selection = getSelection();
    const isSelected = passage !== null && selection?.containsNode(passage, true) === true;
    const words = isSelected ? selection.toString().trim() : '';
    const quote = words === '' ? firstWords(textOf(passage), textOf(body)) : words;
    const article = location.pathname.split('/').at(-2) ?? '';
    void navigator.clipboard
      .writeText(`- article: ${article}\n  quote: ${JSON.stringify(quote)}\n`)
      .then(() => (link.title = `Référence copiée : ${quote}`));
  };
}

/** The first words of a paragraph, as many as it takes for them to stand once in the article. */
function firstWords(passage: string, all: string): string {
  const words = passage.replace(/^«\s*/u, '').split(' ');
  const ends = words.map((_, index) => words.slice(0, index + 1).join(' '));
  const isOne = (quote: string) => all.split(quote).length === 2;
  const quote = ends.slice(FEWEST_WORDS - 1).find(isOne) ?? ends.at(-1) ?? '';
  return quote.replace(/[\s.,;:»]+$/u, '');
}

/** As it is read: without its number, the line over it, its notes and what is set beside it. */
function textOf(element: Element | null): string {
  const copy = element?.cloneNode(true) as Element | undefined;
  const added = copy?.querySelectorAll('.number, [hidden], sup, figcaption, .margin') ?? [];
  for (const each of added) each.remove();
  return (copy?.textContent ?? '').replace(/\s+/gu, ' ').trim();
}
