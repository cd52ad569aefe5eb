import type { Component, Content } from './content.ts';

/** What makes HTML of the components of a body: their attributes, and the HTML of what they hold. */
export type ComponentHtml = Readonly<
  Record<string, (attributes: Component['attributes'], inside: string) => string>
>;

/** The HTML of a body, its components made by the functions of their names. */
export function contentHtml(content: Content, components: ComponentHtml): string {
  return content
    .map((part) =>
      typeof part === 'string'
        ? part
        : (components[part.name]?.(part.attributes, contentHtml(part.children, components)) ?? ''),
    )
    .join('');
}
