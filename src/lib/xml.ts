/** An XML element, to be written. */
export interface Element {
  name: string;
  attributes?: Readonly<Record<string, string | number | undefined>>;
  /** Elements, or a text; nothing for an empty element. */
  content?: string | readonly Element[] | undefined;
}

export function element(
  name: string,
  attributes: Element['attributes'] = {},
  content?: Element['content'],
): Element {
  return { name, attributes, content };
}

/** A whole XML document, indented; attributes without a value are left out. */
export function xmlDocument(root: Element): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${written(root, '')}`;
}

function written({ name, attributes = {}, content }: Element, indent: string): string {
  const told = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
    .join('');
  if (content === undefined) return `${indent}<${name}${told}/>\n`;
  const inside =
    typeof content === 'string'
      ? escapeXml(content)
      : `\n${content.map((child) => written(child, `${indent}  `)).join('')}${indent}`;
  return `${indent}<${name}${told}>${inside}</${name}>\n`;
}

/** Text for an element or a quoted attribute; what XML cannot hold is left out. */
export function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
