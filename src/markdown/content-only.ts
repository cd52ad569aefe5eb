import type { Nodes, Root } from 'mdast';
import type {} from 'mdast-util-mdx';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { isComponent } from './text.ts';

/** The components that an article may use, with the attributes each knows. */
export const COMPONENTS: Readonly<Record<string, readonly string[]>> = {
  Quotation: ['by', 'event', 'date', 'translated'],
  EditorialNote: [],
};

/**
 * Remark plugin: content is not code. Import, export, {expression}, raw HTML, unknown components,
 * attributes that are no plain strings, images and addresses other than http(s) are each told to
 * the file as a message, and so is a note inside a passage, where it would pass for evidence.
 */
export function remarkContentOnly() {
  return (tree: Root, file: VFile): void => {
    visit(tree, (node: Nodes, _, parent) => {
      const found = offence(node) ?? misplaced(node, parent);
      if (found === undefined) return undefined;
      file.message(found, { place: node.position, ruleId: 'code-interdit' });
      return SKIP;
    });
  };
}

function offence(node: Nodes): string | undefined {
  switch (node.type) {
    case 'mdxjsEsm':
      return `« import » ou « export » : ${excerpt(node.value)}`;
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return `une expression entre accolades : {${excerpt(node.value)}}`;
    case 'html':
      return `du HTML : ${excerpt(node.value)}`;
    case 'image':
    case 'imageReference':
      return 'une image';
    case 'link':
    case 'definition':
      return unsafeAddress(node.url);
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement': {
      const name = node.name ?? '';
      const known = Object.hasOwn(COMPONENTS, name) ? COMPONENTS[name] : undefined;
      if (known === undefined) return name === '' ? 'un élément sans nom' : `l’élément <${name}>`;
      for (const attribute of node.attributes) {
        if (attribute.type === 'mdxJsxExpressionAttribute')
          return `un attribut calculé sur <${name}>`;
        if (!known.includes(attribute.name))
          return `l’attribut « ${attribute.name} » sur <${name}>`;
        if (attribute.value !== null && typeof attribute.value === 'object')
          return `l’attribut « ${attribute.name} » calculé sur <${name}>`;
      }
      return undefined;
    }
    default:
      return undefined;
  }
}

function misplaced(node: Nodes, parent: Nodes | undefined): string | undefined {
  return isComponent(node, 'EditorialNote') && parent?.type !== 'root'
    ? '<EditorialNote> ailleurs qu’entre deux paragraphes'
    : undefined;
}

/** Links lead to the web or to a place of this very page. */
function unsafeAddress(url: string): string | undefined {
  return /^(?:https?:\/\/|#)/i.test(url) ? undefined : `l’adresse ${excerpt(url)}`;
}

function excerpt(text: string): string {
  const line = text.trim().split('\n')[0] ?? '';
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
