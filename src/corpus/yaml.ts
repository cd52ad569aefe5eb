import { isNode, LineCounter, parseDocument, visit } from 'yaml';
import type { Position } from '../markdown/position.ts';
import type { Issue } from './issue.ts';
import type { DataPath } from './model.ts';

/** YAML that was read, with the place of each of its fields. */
export interface ParsedYaml {
  data: unknown;
  at: (path: DataPath) => Position;
  issues: Issue[];
}

/**
 * Reads YAML; the place of a field is looked for when it is asked.
 *
 * @param firstLine line of the file on which the YAML begins, from 1
 */
export function parseYaml(source: string, file: string, firstLine = 1): ParsedYaml {
  const { document, position } = parse(source, firstLine);
  const issues = [...document.errors, ...document.warnings].map((error): Issue => ({
    code: 'yaml-illisible',
    file,
    ...position(error.pos[0]),
    expected: 'du YAML bien formé',
    found: error.message,
  }));
  visit(document, {
    Alias: (_, node) => {
      issues.push({
        code: 'yaml-illisible',
        file,
        ...position(node.range?.[0] ?? 0),
        expected: 'chaque valeur écrite en toutes lettres',
        found: `un renvoi YAML *${node.source}`,
      });
    },
  });
  return {
    data: issues.length > 0 ? undefined : (document.toJS() as unknown),
    issues,
    at: placesIn(source, firstLine),
  };
}

/** Where fields stand. The text is read again: few are asked for, and a tree weighs much. */
export function placesIn(source: string, firstLine = 1): ParsedYaml['at'] {
  return (path) => {
    const { document, position } = parse(source, firstLine);
    for (let length = path.length; length > 0; length -= 1) {
      const node = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return position(node.range[0]);
    }
    return { line: firstLine, column: 1 };
  };
}

function parse(source: string, firstLine: number) {
  const lineCounter = new LineCounter();
  const document = parseDocument(source, { lineCounter, prettyErrors: false, version: '1.2' });
  const position = (offset: number): Position => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  return { document, position };
}
