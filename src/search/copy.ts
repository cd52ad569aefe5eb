import { escapeXml } from '../lib/xml.ts';
import type { MetaField, SearchDocument } from './documents.ts';
import { FACETS, NAME_SEPARATOR, RANK } from './keys.ts';
import { normalise } from './normalise.ts';
import type { Block } from './page-text.ts';

/** How much the words of a block count; Pagefind gives 1 to a paragraph. */
const WEIGHTS: Readonly<Record<string, number>> = { titre: 7, intertitre: 2, liste: 0.25 };

/** What a page that only presents its subject says of others comes after what reports them. */
const PRESENTATION_WEIGHT = 0.4;

/**
 * The copy of a page that Pagefind indexes. Each block is preceded by an empty anchor, so that a
 * result knows where the block begins; a paragraph's own anchor would hold its text twice.
 *
 * @param rank its place among all documents, the latest first
 */
export function normalisedCopy(
  document: SearchDocument,
  rank: number,
  blocks: readonly Block[],
): string {
  const [type] = document.filters.type;
  const head = [
    meta('title', document.title),
    ...Object.entries(document.meta).map(([field, value]) => meta(field as MetaField, value)),
    // A filter is kept with the page but is not a text: « Acteur » must not find every actor.
    tag('data-pagefind-filter="genre[content]"', document.label),
    ...FACETS.flatMap((facet) =>
      document.filters[facet].map((value) =>
        tag(`data-pagefind-filter="${facet}[content]"`, value),
      ),
    ),
    // Not the date itself: a sort leaves out the pages that have no value for it.
    tag(`data-pagefind-sort="${RANK}[content]"`, String(rank)),
  ];
  const usual = type === 'acteur' || type === 'theme' ? PRESENTATION_WEIGHT : 1;
  const body = blocks.map(
    ({ id, text }) =>
      `<p data-pagefind-weight="${String(WEIGHTS[id] ?? usual)}"><a id="${id}"></a>${escapeXml(text)}</p>`,
  );
  return `<!doctype html><html lang="fr"><body data-pagefind-body>${head.join('')}${body.join('')}</body></html>`;
}

function meta(field: MetaField | 'title', value: string | readonly string[]): string {
  const text = typeof value === 'string' ? value : value.join(NAME_SEPARATOR);
  return text === '' ? '' : tag(`data-pagefind-meta="${field}[content]"`, normalise(text));
}

function tag(attribute: string, content: string): string {
  return `<meta ${attribute} content="${escapeXml(content)}">`;
}
