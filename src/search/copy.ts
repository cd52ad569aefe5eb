import { escapeXml } from '../lib/xml.ts';
import type { Block } from './blocks.ts';
import { normalise } from './normalise.ts';

/** How much the words of a block count; Pagefind gives 1 to a paragraph. */
const WEIGHTS: Readonly<Record<string, number>> = { titre: 7, intertitre: 2 };

/**
 * The copy of a text that Pagefind indexes. Each block is preceded by an empty anchor, so that a
 * result knows where the block begins; a paragraph's own anchor would contain its text twice.
 *
 * @param meta texts searched with it, by their name
 * @param filters values that it is found under, by their name
 */
export function normalisedCopy(
  blocks: readonly Block[],
  meta: Readonly<Record<string, string>>,
  filters: Readonly<Record<string, readonly string[]>>,
): string {
  const body = blocks.map(({ id, text }) => {
    const weight = String(WEIGHTS[id] ?? 1);
    return `<p data-pagefind-weight="${weight}"><a id="${id}"></a>${escapeXml(normalise(text))}</p>`;
  });
  const head = [
    ...Object.entries(meta).map(([field, text]) => tag('meta', field, text)),
    ...Object.entries(filters).flatMap(([name, values]) =>
      values.map((value) => tag('filter', name, value)),
    ),
  ];
  return `<!doctype html><html lang="fr"><body data-pagefind-body>${head.join('')}${body.join('')}</body></html>`;
}

function tag(kind: 'meta' | 'filter', name: string, content: string): string {
  return `<meta data-pagefind-${kind}="${name}[content]" content="${escapeXml(content)}">`;
}
