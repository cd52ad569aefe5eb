import { element } from '../../lib/element.ts';

/** Marks the links to drafts, once where several stand side by side. */
export function markDrafts(addresses: readonly string[]): void {
  const marked = new Set<ParentNode>();
  for (const link of document.querySelectorAll<HTMLAnchorElement>('main a[href]')) {
    const parent = link.parentNode;
    if (!addresses.includes(link.pathname) || parent === null || marked.has(parent)) continue;
    // The article's own page says it at its head.
    if (link.pathname === location.pathname) continue;
    marked.add(parent);
    link.after(' ', element('span', { class: 'desk-draft' }, 'brouillon'));
  }
}
