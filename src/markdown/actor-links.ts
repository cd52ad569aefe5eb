import type { Link, Nodes, Parent, PhrasingContent, Root } from 'mdast';
import { nameFinder } from '../lib/names.ts';
import { href, routes } from '../lib/routes.ts';
import { isComponent } from './text.ts';

/** An actor as a text may name it. */
export interface NamedActor {
  id: string;
  name: string;
  /** Name, aliases, metonyms and adjectives in all their forms. */
  names: readonly string[];
}

/**
 * Remark plugin: in each section, the first mention of an actor leads to its dossier; the longest
 * name wins. Quoted words, links, headings and notes are left as they are.
 */
export function remarkActorLinks(actors: readonly NamedActor[]) {
  const labels = new Map(actors.map(({ id, name }) => [id, name]));
  const find = nameFinder(actors.flatMap(({ id, names }) => names.map((text) => ({ id, text }))));
  return () =>
    (tree: Root): void => {
      let linked = new Set<string>();
      const split = (text: string): PhrasingContent[] => {
        const parts: PhrasingContent[] = [];
        let from = 0;
        for (const { id, text: found, start } of find(text)) {
          if (linked.has(id)) continue;
          linked.add(id);
          // The finder works on normal apostrophes and spaces, at the same length as the text.
          const shown = text.slice(start, start + found.length);
          if (start > from) parts.push({ type: 'text', value: text.slice(from, start) });
          parts.push(linkTo(id, shown, labels.get(id) ?? id));
          from = start + found.length;
        }
        if (from < text.length) parts.push({ type: 'text', value: text.slice(from) });
        return parts;
      };
      for (const node of tree.children) {
        if (node.type === 'heading') linked = new Set();
        else if (!isClosed(node)) rewrite(node, split);
      }
    };
}

/** What no link may enter. */
function isClosed(node: Nodes): boolean {
  return (
    node.type === 'heading' ||
    node.type === 'link' ||
    node.type === 'linkReference' ||
    node.type === 'footnoteDefinition' ||
    isComponent(node, 'Quotation') ||
    isComponent(node, 'EditorialNote')
  );
}

function rewrite(node: Nodes, split: (text: string) => PhrasingContent[]): void {
  if (!('children' in node)) return;
  const parent = node as Parent;
  parent.children = parent.children.flatMap((child): Parent['children'] => {
    if (child.type === 'text') return split(child.value);
    if (!isClosed(child)) rewrite(child, split);
    return [child];
  });
}

/** A quiet link; read aloud, one that does not name its actor says whose dossier it leads to. */
function linkTo(id: string, text: string, name: string): Link {
  return {
    type: 'link',
    url: href(routes.actor(id)),
    children: [{ type: 'text', value: text }],
    ...(text !== name && { data: { hProperties: { ariaLabel: `${text}, dossier ${name}` } } }),
  };
}
