import { isDeepStrictEqual } from 'node:util';
import { type Document, isMap, isScalar, isSeq, parseDocument, Scalar, stringify } from 'yaml';
import type { DataPath } from '../model.ts';

/** A value to put in an entry's data. */
export interface Replacement {
  path: DataPath;
  value: string;
}

/**
 * The text of an entry's file with other values in the place of some texts of its YAML or of its
 * frontmatter. Comments, order, spaces and the rest of each line stay as they are.
 *
 * @throws Error when a path leads to no text, or when the file would not read as it should after
 */
export function replaceValues(text: string, replacements: readonly Replacement[]): string {
  const frontmatter = /^(\uFEFF?---\r?\n)([\s\S]*?\r?\n)---/.exec(text);
  const [, before = '', inside] = frontmatter ?? [];
  if (inside === undefined) return replaceIn(text, replacements);
  return before + replaceIn(inside, replacements) + text.slice(before.length + inside.length);
}

function replaceIn(yaml: string, replacements: readonly Replacement[]): string {
  const document = parseDocument(yaml, { version: '1.2' });
  const expected: unknown = document.toJS();
  const slices = replacements.map(({ path, value }) => {
    const node = document.getIn(path, true);
    if (!isScalar(node) || !node.range) throw new Error(`Aucun texte à ${path.join('.')}`);
    put(expected, path, value);
    const [from, to] = node.range;
    const newline = /\s*$/.exec(yaml.slice(from, to))?.[0] ?? '';
    return { from, to, put: written(value, node, isInFlow(document, path)) + newline };
  });
  const result = slices
    .sort((a, b) => b.from - a.from)
    .reduce((text, slice) => text.slice(0, slice.from) + slice.put + text.slice(slice.to), yaml);
  if (!isDeepStrictEqual(parseDocument(result, { version: '1.2' }).toJS(), expected))
    throw new Error('Le fichier ne se relit pas comme prévu.');
  return result;
}

/** A text as YAML writes it, between quotes where it was or where it must be. */
function written(value: string, { type }: Scalar, isInFlow: boolean): string {
  const scalar = new Scalar(value);
  if (type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE') scalar.type = type;
  else if (isInFlow && /[,[\]{}]/.test(value)) scalar.type = 'QUOTE_DOUBLE';
  return stringify(scalar, { lineWidth: 0 }).trimEnd();
}

function isInFlow(document: Document, path: DataPath): boolean {
  return path.some((_, length) => {
    const node = document.getIn(path.slice(0, length), true);
    return (isMap(node) || isSeq(node)) && node.flow === true;
  });
}

function put(data: unknown, path: DataPath, value: string): void {
  const last = path.at(-1);
  const parent = path
    .slice(0, -1)
    .reduce(
      (inner, key) => (typeof inner === 'object' && inner ? Reflect.get(inner, key) : undefined),
      data,
    );
  if (typeof parent === 'object' && parent !== null && last !== undefined)
    Reflect.set(parent, last, value);
}
