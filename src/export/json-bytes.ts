import type { FileBytes } from './file-bytes.ts';

/**
 * A JSON file in UTF-8, as `JSON.stringify(value, null, 2)` and a line feed write it. Lists that stand
 * in the value itself are written item by item: the text of a large one would take several times
 * its bytes in memory.
 *
 * @param value fields that JSON can hold, none of them undefined
 */
export function jsonBytes(value: object): FileBytes {
  const fields = Object.entries(value).map(([name, held]) => {
    const key = `\n  ${JSON.stringify(name)}: `;
    if (!Array.isArray(held) || held.length === 0) return [bytes(key, indented(held, 2))];
    const items = held.map((item, index) =>
      bytes(index === 0 ? `${key}[\n    ` : ',\n    ', indented(item, 4)),
    );
    return [...items, bytes('\n  ]')];
  });
  const parts = fields.flatMap((field, index) => (index === 0 ? field : [bytes(','), ...field]));
  return Buffer.concat([bytes('{'), ...parts, bytes(fields.length === 0 ? '}\n' : '\n}\n')]);
}

function bytes(...texts: string[]): FileBytes {
  return Buffer.from(texts.join(''));
}

/** No text of JSON holds a line feed of its own. */
function indented(value: unknown, spaces: number): string {
  return ((JSON.stringify(value, null, 2) as string | undefined) ?? 'null').replaceAll(
    '\n',
    `\n${' '.repeat(spaces)}`,
  );
}
