import type { ElementContent, Root, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { MdxJsxFlowElementHast, MdxJsxTextElementHast } from 'mdast-util-mdx-jsx';
import type { VFile } from 'vfile';

/** A component of a body, for the page to provide: its name, its attributes, and what it holds. */
export interface Component {
  name: string;
  attributes: Readonly<Record<string, string | true>>;
  children: Content;
}

/**
 * A body ready to be shown: HTML as it is, and components where they stand in it. A component may
 * stand inside an element, which is then open at the end of one text and closed in the next.
 */
export type Content = readonly (string | Component)[];

declare module 'vfile' {
  interface DataMap {
    content: Content;
  }
}

/** No text of a page holds it: U+FDD0 is kept for a program's own use (Unicode, 23.7). */
const MARK = '\uFDD0';

/**
 * Rehype plugin: leaves the body in `file.data.content`, with nothing left to compile to JavaScript:
 * content is not code, so that a page needs no module for each article.
 */
function rehypeContent() {
  return (tree: Root, file: VFile): Root => {
    // Code, which was refused, is not shown.
    const blocks = tree.children.filter(({ type }) => type !== 'text');
    file.data.content = file.messages.length > 0 ? [] : contentOf(blocks);
    return { type: 'root', children: [] };
  };
}

/** What makes HTML and components of an article’s tree. */
export const rehypePlugins = [rehypeContent];

function contentOf(nodes: readonly RootContent[]): Content {
  const components: Component[] = [];
  const html = toHtml(
    { type: 'root', children: nodes.map((node) => marked(node, components)) },
    { allowDangerousHtml: true, characterReferences: { useNamedReferences: true } },
  );
  return html.split(MARK).flatMap((text, index) => {
    const component = components[index];
    return [...(text === '' ? [] : [text]), ...(component === undefined ? [] : [component])];
  });
}

/** The node with a mark in the place of each component, which is put aside. */
function marked<Node extends RootContent | ElementContent>(node: Node, aside: Component[]): Node {
  if (isComponent(node)) {
    aside.push({
      name: node.name ?? '',
      attributes: Object.fromEntries(
        node.attributes.map((attribute) => [
          attribute.type === 'mdxJsxAttribute' ? attribute.name : '',
          typeof attribute.value === 'string' ? attribute.value : true,
        ]),
      ),
      children: contentOf(node.children),
    });
    return { type: 'raw', value: MARK } as never;
  }
  if (node.type !== 'element') return node;
  return { ...node, children: node.children.map((child) => marked(child, aside)) };
}

function isComponent(
  node: RootContent | ElementContent,
): node is MdxJsxFlowElementHast | MdxJsxTextElementHast {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}
