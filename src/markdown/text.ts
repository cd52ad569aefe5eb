import type { Nodes } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import { onOneLine } from '../lib/text.ts';

export type Component = MdxJsxFlowElement | MdxJsxTextElement;

/** Whether a node is a component of that name, in a sentence or alone. */
export function isComponent(node: Nodes, name: string): node is Component {
  return (
    (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && node.name === name
  );
}

/** A string attribute; '' when it is there without a value, undefined when it is not there. */
export function attribute(node: Component, name: string): string | undefined {
  const found = node.attributes.find(
    (candidate) => candidate.type === 'mdxJsxAttribute' && candidate.name === name,
  );
  if (found === undefined) return undefined;
  return typeof found.value === 'string' ? found.value : '';
}

/**
 * A node's text as the page shows it: a quotation with its guillemets, cells and items apart, no
 * footnote digits.
 */
export function textOf(node: Nodes): string {
  return onOneLine(inner(node));
}

/** The same without what the component itself adds: a quotation without its guillemets. */
export function textInside(node: Nodes): string {
  return onOneLine(ofChildren(node));
}

function inner(node: Nodes): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return node.value;
    case 'break':
      return ' ';
    case 'footnoteReference':
    case 'footnoteDefinition':
      return '';
    default: {
      const text = ofChildren(node);
      return isComponent(node, 'Quotation') ? `« ${text.trim()} »` : text;
    }
  }
}

/** Blocks stand apart; what a sentence is made of does not. */
function ofChildren(node: Nodes): string {
  if (!('children' in node)) return '';
  return node.children.map(inner).join(node.children.some(isBlock) ? ' ' : '');
}

function isBlock({ type }: Nodes): boolean {
  const blocks = ['paragraph', 'list', 'listItem', 'blockquote', 'table', 'tableRow', 'tableCell'];
  return blocks.includes(type) || type === 'mdxJsxFlowElement';
}
