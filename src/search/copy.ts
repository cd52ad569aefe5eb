import { escapeXml } from '../lib/xml.ts';
import type { SearchDocument } from './documents.ts';
import { FACETS } from './keys.ts';
import { normalise } from './normalise.ts';

/** How much the words of a block count; Pagefind gives 1 to a paragraph. */
const WEIGHTS: Readonly<Record<string, number>> = { titre: 7, intertitre: 2, liste: 0.25 };

/** What a page that only presents its subject says of others comes after what reports them. */
const PRESENTATION_WEIGHT = 0.4;

/**
 * The copy of a page that Pagefind indexes. Each block is preceded by an empty anchor, so that a
 * result knows where the block begins; a paragraph's own anchor would contain its text twice.
 */
export function normalisedCopy({ label, filters, meta, blocks }: SearchDocument): string {
  const isPresentation = filters.type.some((type) => type === 'acteur' || type === 'theme');
  const usual = isPresentation ? PRESENTATION_WEIGHT : 1;
  const body = blocks.map(({ id, text }) => {
    const weight = String(WEIGHTS[id] ?? usual);
    return `<p data-pagefind-weight="${weight}"><a id="${id}"></a>${escapeXml(normalise(text))}</p>`;
  });
  const head = [
    ...Object.entries(meta).map(([field, text]) =>
      text === '' ? '' : tag('meta', field, normalise(text)),
    ),
    // A filter is kept with the page but is not a text: « Acteur » must not find every actor.
    tag('filter', 'genre', label),
    ...FACETS.flatMap((facet) => filters[facet].map((value) => tag('filter', facet, value))),
  ];
  return `<!doctype html><html lang="fr"><body data-pagefind-body>${head.join('')}${body.join('')}</body></html>`;
}

function tag(kind: 'meta' | 'filter', name: string, content: string): string {
  return `<meta data-pagefind-${kind}="${name}[content]" content="${escapeXml(content)}">`;
}
