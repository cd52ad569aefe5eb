import type { Node } from 'mdast';
import type { VFile } from 'vfile';

/** The source of our messages, whose `ruleId` is the code of an issue and `expected` its expectation. */
export const RULES = 'lignes-de-faille';

/** Something that may not stand in a body, by the code of its rule: `lien-refuse`. */
export type Fault = readonly [code: string, found: string, expected: string];

/** Reports a fault at a node, as a message of the file. */
export function refuse(file: VFile, node: Node, [code, found, expected]: Fault): void {
  const message = file.message(found, { place: node.position, ruleId: code, source: RULES });
  message.expected = [expected];
}

/** The first words of a text, on one line. */
export function excerpt(text: string): string {
  const line = text.trim().split('\n')[0] ?? '';
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
