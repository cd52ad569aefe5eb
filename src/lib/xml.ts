/** An XML element, to be written. */
export interface Element {
  name: string;
  attributes?: Readonly<Record<string, string | number | undefined>>;
  /** Elements, or a text; nothing for an empty element. */
  content?: string | readonly Element[] | undefined;
}

/** An element, from its parts. */
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

/** Elements without indentation, for a page: no space is added around texts. */
export function markup(elements: Iterable<Element>): string {
  return [...elements].map(compact).join('');
}

function compact({ name, attributes, content }: Element): string {
  const open = `<${name}${attributesText(attributes)}`;
  if (content === undefined) return `${open}/>`;
  return `${open}>${typeof content === 'string' ? escapeXml(content) : markup(content)}</${name}>`;
}

function attributesText(attributes: Element['attributes'] = {}): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
    .join('');
}

function written({ name, attributes, content }: Element, indent: string): string {
  const start = `${indent}<${name}${attributesText(attributes)}`;
  if (content === undefined) return `${start}/>\n`;
  if (typeof content === 'string') return `${start}>${escapeXml(content)}</${name}>\n`;
  const children = [...content].map((child) => written(child, `${indent}  `));
  return `${start}>\n${children.join('')}${indent}</${name}>\n`;
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
