/**
 * A JSON file, as `JSON.stringify(value, null, 2)` and a line feed write it, in pieces: lists that
 * stand in the value itself are written item by item.
 *
 * @param fields of the value, that JSON can hold, none of them undefined
 */
export function* jsonText(fields: Iterable<readonly [name: string, held: unknown]>) {
  let before = '{';
  for (const [name, held] of fields) {
    yield `${before}\n  ${JSON.stringify(name)}: `;
    before = ',';
    if (Array.isArray(held) && held.length > 0) yield* listText(held);
    else yield indented(held, 2);
  }
  yield before === '{' ? '{}\n' : '\n}\n';
}

function* listText(items: readonly unknown[]) {
  let before = '[';
  for (const item of items) {
    yield `${before}\n    ${indented(item, 4)}`;
    before = ',';
  }
  yield '\n  ]';
}

/** No text of JSON holds a line feed of its own. */
function indented(value: unknown, spaces: number): string {
  return ((JSON.stringify(value, null, 2) as string | undefined) ?? 'null').replaceAll(
    '\n',
    `\n${' '.repeat(spaces)}`,
  );
}
