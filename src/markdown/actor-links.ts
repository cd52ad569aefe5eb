import type { Link, Nodes, PhrasingContent, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
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
      const linked = new Set<string>();
      const split = (text: string): PhrasingContent[] => {
        const parts: PhrasingContent[] = [];
        let from = 0;
        for (const { id, text: found, start } of find(text)) {
          if (linked.has(id)) continue;
          linked.add(id);
          parts.push({ type: 'text', value: text.slice(from, start) });
          parts.push(linkTo(id, found, labels.get(id) ?? id));
          from = start + found.length;
        }
        return [...parts, { type: 'text', value: text.slice(from) }];
      };
      visit(tree, (node, index, parent) => {
        if (node.type === 'heading') linked.clear();
        if (isClosed(node)) return SKIP;
        if (node.type !== 'text' || index === undefined) return undefined;
        const parts = split(node.value);
        parent?.children.splice(index, 1, ...parts);
        return index + parts.length;
      });
    };
}

/** What no link may enter. */
function isClosed(node: Nodes): boolean {
  return (
    ['heading', 'link', 'linkReference', 'footnoteDefinition'].includes(node.type) ||
    isComponent(node, 'Quotation') ||
    isComponent(node, 'EditorialNote')
  );
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
