import { CITATION_ADDRESS } from '../addresses.ts';
import type { Selected } from '../citation.ts';

/** What a passage shows beside its own text. */
const APPARATUS = '.number, sup, figcaption, .margin';

/**
 * A click on a paragraph's number copies a citation of it, of the words selected in it if there are.
 *
 * @param say tells the editor what came of it
 */
export function copyCitations(base: string, say: (message: string) => void): void {
  const numbers = document.querySelectorAll<HTMLAnchorElement>('.article .body a.number');
  for (const link of numbers) {
    link.title = 'Copier une référence à ce paragraphe';
    // A press would undo the selection.
    link.addEventListener('mousedown', (event) => {
      event.preventDefault();
    });
    link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      void copy(base, link).then(say);
    });
  }
}

async function copy(base: string, link: HTMLAnchorElement): Promise<string> {
  const passage = link.hash.slice(1);
  const block = link.closest(`#${CSS.escape(passage)}`);
  const [, article = ''] = location.pathname.slice(base.length).split('/');
  const { text, before } = selectedIn(block);
  const asked = new URLSearchParams({ article, passage, text, before: String(before) });
  const response = await fetch(`${base}${CITATION_ADDRESS}?${String(asked)}`);
  if (!response.ok) return 'Aucun mot de ce paragraphe ne se lit une seule fois dans l’article.';
  const citation = await response.text();
  try {
    await navigator.clipboard.writeText(citation);
  } catch {
    return `Le navigateur refuse la copie :\n${citation}`;
  }
  return `Référence copiée\n${citation}`;
}

/** What is selected in a block; nothing is an empty text. */
function selectedIn(block: Element | null): Selected {
  const selection = getSelection();
  const nothing = { text: '', before: 0 };
  if (block === null || selection === null || selection.isCollapsed) return nothing;
  const range = selection.getRangeAt(0).cloneRange();
  if (!range.intersectsNode(block)) return nothing;
  const whole = document.createRange();
  whole.selectNodeContents(block);
  if (range.compareBoundaryPoints(Range.START_TO_START, whole) < 0)
    range.setStart(whole.startContainer, whole.startOffset);
  if (range.compareBoundaryPoints(Range.END_TO_END, whole) > 0)
    range.setEnd(whole.endContainer, whole.endOffset);
  whole.setEnd(range.startContainer, range.startOffset);
  return { text: textOf(range), before: textOf(whole).replace(/\s/gu, '').length };
}

function textOf(range: Range): string {
  const fragment = range.cloneContents();
  for (const added of fragment.querySelectorAll(APPARATUS)) added.remove();
  return fragment.textContent;
}
