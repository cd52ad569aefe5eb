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
