import {
  type Document,
  isCollection,
  isNode,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type YAMLError,
} from 'yaml';
import type { Position } from '../markdown/position.ts';
import type { Issue } from './issue.ts';
import type { DataPath } from './model.ts';
import { clip } from './show.ts';
import { yamlHint } from './yaml-hints.ts';

/** YAML that was read, with the place of each of its fields. */
export interface ParsedYaml {
  data: unknown;
  at: (path: DataPath) => Position;
  issues: Issue[];
}

/** Something in YAML that is no plain data: where it begins, and what it should be. */
interface Fault {
  offset: number;
  expected: string;
  found: string;
}

/**
 * Reads YAML written in full, as plain data; the place of a field is looked for when it is asked.
 *
 * @param firstLine line of the file on which the YAML begins, from 1
 */
export function parseYaml(source: string, file: string, firstLine = 1): ParsedYaml {
  const { document, lineCounter, position } = parse(source, firstLine);
  const lines = source.split('\n');
  // What follows text that cannot be read is read otherwise: its errors say nothing more.
  const all = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0]);
  const errors = firstOfEach(all, ({ code, pos: [offset] }) =>
    code === 'DUPLICATE_KEY' ? `champ ${String(offset)}` : 'lecture',
  );
  const syntax = errors.map((error): Fault => {
    // Where the stack ends depends on the machine: such an error is told at the start of its line.
    const { line } = lineCounter.linePos(error.pos[0]);
    const offset =
      error.code === 'RESOURCE_EXHAUSTION'
        ? (lineCounter.lineStarts[line - 1] ?? 0)
        : opening(document, error);
    const text = lines[lineCounter.linePos(offset).line - 1] ?? '';
    const expected = yamlHint(error, text);
    return {
      offset,
      expected: expected ?? 'du YAML bien formé',
      found: `« ${clip(text)} »${expected === undefined ? ` : ${error.message}` : ''}`,
    };
  });
  const issues = (syntax.length > 0 ? syntax : notPlain(document, source)).map(
    ({ offset, ...told }): Issue => ({
      code: 'yaml-illisible',
      file,
      ...position(offset),
      ...told,
    }),
  );
  return {
    data: issues.length > 0 ? undefined : (document.toJS() as unknown),
    issues: firstOfEach(issues, ({ line }) => String(line)),
    at: placesIn(source, firstLine),
  };
}

/** Where fields stand. */
function placesIn(source: string, firstLine = 1): ParsedYaml['at'] {
  const { document, position } = parse(source, firstLine);
  return (path) => {
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
  return { document, lineCounter, position };
}

/** Where what is never closed was opened; the parser tells where it gave up, lines below. */
function opening(document: Document, { pos: [pos], message }: YAMLError): number {
  if (!/closing|end with a/.test(message)) return pos;
  let opened = pos;
  visit(document, {
    Node: (_, node) => {
      const isOpen = isCollection(node)
        ? node.flow
        : isScalar(node) && (node.type ?? '').includes('QUOTE');
      const [start = pos, end = 0] = node.range ?? [];
      if (isOpen && start < pos && end >= pos) opened = start;
    },
  });
  return opened;
}

const IN_FULL =
  'chaque valeur écrite en toutes lettres ; un texte qui commence par * ou &, entre guillemets droits';

/** What would be read, but is more than data. */
function notPlain(document: Document, source: string): Fault[] {
  const found: Fault[] = [];
  if (source.startsWith('%')) {
    found.push({
      offset: 0,
      expected: 'aucune directive YAML',
      found: source.split('\n')[0] ?? '',
    });
  }
  visit(document, {
    Alias: (_, node) => {
      found.push({
        offset: node.range?.[0] ?? 0,
        expected: IN_FULL,
        found: `un renvoi YAML *${node.source}`,
      });
    },
    Value: (_, node) => {
      const offset = node.range?.[0] ?? 0;
      if (node.anchor !== undefined) {
        found.push({
          offset,
          expected: IN_FULL,
          found: `une ancre YAML &${node.anchor}`,
        });
      }
    },
  });
  return found;
}

function firstOfEach<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  return [...Map.groupBy(items, keyOf).values()].flatMap(([first]) => first ?? []);
}
