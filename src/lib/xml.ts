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
  return Array.from(elements, (each) => written(each)).join('');
}

/** @param indent what its lines begin with; undefined for an element on one line */
function written({ name, attributes = {}, content }: Element, indent?: string): string {
  const [start, end] = indent === undefined ? ['', ''] : [indent, '\n'];
  const given = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`);
  const open = `${start}<${name}${given.join('')}`;
  if (content === undefined) return `${open}/>${end}`;
  if (typeof content === 'string') return `${open}>${escapeXml(content)}</${name}>${end}`;
  // A space between the parts of a text would be seen.
  if (name === 'text') {
    return `${open}>${content.map((child) => written(child)).join('')}</${name}>${end}`;
  }
  const inner = content.map((child) =>
    written(child, indent === undefined ? indent : `${indent}  `),
  );
  return `${open}>${end}${inner.join('')}${start}</${name}>${end}`;
}

/** Text for an element or a quoted attribute; what XML cannot contain is left out. */
export function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
