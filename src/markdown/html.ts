import type { Nodes, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { MdxJsxFlowElementHast, MdxJsxTextElementHast } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

declare module 'vfile' {
  interface DataMap {
    html: string;
  }
}

/**
 * Rehype plugin: leaves the HTML of the body in `file.data.html`, with nothing left to compile to
 * JavaScript: content is not code, so that a page needs no module for each article. A component is an
 * element of its name, `<x-quotation by="…">`, see {@link replaceComponents}.
 */
export function rehypeHtml() {
  return (tree: Root, file: VFile): Root => {
    visit(tree, (node: Nodes) => {
      if (isComponent(node)) Object.assign(node, elementOf(node));
    });
    const children = tree.children.filter(({ type }) => type !== 'text');
    // Code, which was refused, is not shown.
    const isRefused = file.messages.length > 0;
    const options = { characterReferences: { useNamedReferences: true } };
    file.data.html = isRefused ? '' : toHtml({ type: 'root', children }, options);
    return { type: 'root', children: [] };
  };
}

type Component = MdxJsxFlowElementHast | MdxJsxTextElementHast;

function isComponent(node: Nodes): node is Component {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

function elementOf({ name, attributes }: Component) {
  const properties = attributes.flatMap((attribute) =>
    attribute.type === 'mdxJsxAttribute' ? [[attribute.name, attribute.value ?? '']] : [],
  );
  return {
    type: 'element',
    tagName: `x-${(name ?? '').toLowerCase()}`,
    properties: Object.fromEntries(properties) as Record<string, string>,
  };
}

/**
 * HTML of a body in which the components of a name are others.
 *
 * @param name in lower case: `quotation`
 * @param replace makes HTML of the attributes of a component and of the HTML that it contains
 */
export function replaceComponents(
  html: string,
  name: string,
  replace: (attributes: Readonly<Record<string, string>>, inside: string) => string,
): string {
  return html.replace(
    new RegExp(`<x-${name}([^>]*)>(.*?)</x-${name}>`, 'gs'),
    (_, written: string, inside: string) => {
      const pairs = Array.from(written.matchAll(/([\w-]+)="([^"]*)"/g), ([, key, value]) => [
        key,
        value,
      ]);
      return replace(Object.fromEntries(pairs) as Record<string, string>, inside);
    },
  );
}
