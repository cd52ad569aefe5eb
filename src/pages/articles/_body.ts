import { Fragment, jsx } from 'astro/jsx-runtime';
import type { Content } from '../../markdown/content.ts';

interface Props {
  /** Those that a body may use, by their names. */
  components: Readonly<Record<string, unknown>>;
}

/**
 * The body of an article as a component, which the renderer of `@astrojs/mdx` renders as it does a
 * compiled MDX file.
 */
export function bodyOf(content: Content) {
  const Body = ({ components }: Props) => nodeOf(content, components);
  // What a compiled MDX file says of its `Content`, so that Astro need not try every renderer.
  return Object.assign(Body, { [Symbol.for('astro:renderer')]: 'astro:jsx' });
}

/** Whether a body holds lists, tables or footnotes. */
export function holdsBlocks(content: Content): boolean {
  return content.some((part) =>
    typeof part === 'string' ? /<(?:[ou]l|table|section)\b/.test(part) : holdsBlocks(part.children),
  );
}

/** Whether a body holds a quotation that stands apart. */
export function holdsQuotation(content: Content): boolean {
  return content.some(
    (part) =>
      typeof part !== 'string' &&
      (part.attributes['block'] !== undefined || holdsQuotation(part.children)),
  );
}

function nodeOf(content: Content, components: Props['components']): unknown {
  const children = content.map((part) =>
    typeof part === 'string'
      ? jsx(Fragment, { 'set:html': part })
      : jsx(components[part.name], {
          ...part.attributes,
          ...(part.children.length > 0 && { children: nodeOf(part.children, components) }),
        }),
  );
  return jsx(Fragment, { children });
}
