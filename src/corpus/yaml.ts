import {
  type Document,
  isAlias,
  isCollection,
  isNode,
  isScalar,
  Lexer,
  LineCounter,
  parseDocument,
  visit,
} from 'yaml';
import type { YAMLError } from 'yaml';
import type { Position } from '../markdown/position.ts';
import type { Issue } from './issue.ts';
import type { DataPath } from './model.ts';
import { clip } from './show.ts';

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
  /** What the parser says, where we have no words of our own. */
  reason?: string;
}

/**
 * Reads YAML, as plain data; what follows a first fault is read otherwise than it was meant, so that
 * fault alone is reported.
 *
 * @param firstLine line of the file on which the YAML begins, from 1
 */
export function parseYaml(source: string, file: string, firstLine = 1): ParsedYaml {
  const lineCounter = new LineCounter();
  const document = parseDocument(source, {
    lineCounter,
    prettyErrors: false,
    version: '1.2',
    // Ours is linear, and takes « 1 » and « "1" » for one: see `repeated`.
    uniqueKeys: false,
  });
  const lineAt = (offset: number) => source.split('\n')[lineCounter.linePos(offset).line - 1] ?? '';
  const position = (offset: number): Position => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const at = (path: DataPath) => {
    for (let length = path.length; length > 0; length -= 1) {
      const node = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return position(node.range[0]);
    }
    return { line: firstLine, column: 1 };
  };
  const fault =
    syntaxFault(document, lineAt) ?? reuse(document) ?? repeated(document) ?? cutText(source);
  if (fault === undefined) return { data: document.toJS() as unknown, issues: [], at };
  const { offset, expected, reason } = fault;
  const found = `« ${clip(lineAt(offset))} »${reason === undefined ? '' : ` : ${reason}`}`;
  const issue = { code: 'yaml-illisible', file, ...position(offset), expected, found };
  return { data: undefined, issues: [issue], at };
}

const QUOTED = 'entre guillemets droits : « titre: "Siounik : des tirs" »';

/**
 * How to mend what is refused, by the line where it stands (word processors put signs that YAML takes
 * for text), or by the code and message of the parser.
 */
const HINTS: readonly (readonly [pattern: RegExp, expected: string])[] = [
  [/^\s*[–—•]\s/u, 'un tiret court (-), puis une espace, devant chaque élément d’une liste'],
  [
    /^\s*[\u00A0\u202F]|^\s*[\w.-]+[\u00A0\u202F ]*:?[\u00A0\u202F]/u,
    'des espaces ordinaires au début de la ligne et après les deux points, non des insécables',
  ],
  [/:\s*[“”].*:/u, 'des guillemets droits (") autour d’un texte qui contient deux points'],
  [/^\s*(?:- )?[\w.-]+:\s+[*&]/u, `un texte qui commence par * ou &, ${QUOTED}`],
  [/^BAD_INDENT/, 'des champs alignés, et chaque crochet ou accolade refermé sur sa ligne'],
  [/^BAD_SCALAR_START/, `un texte qui commence par @, % ou une apostrophe inverse, ${QUOTED}`],
  [/^BLOCK_AS_IMPLICIT_KEY/, `un texte qui contient deux points, ${QUOTED}`],
  [/^TAB_AS_INDENT/, 'des espaces au début des lignes, sans tabulation'],
  [/^MISSING_CHAR Missing closing .*quote/, 'un guillemet droit à la fin du texte, comme au début'],
  [/^UNEXPECTED_TOKEN/, `rien après un guillemet ou un crochet fermant ; ou le texte ${QUOTED}`],
  [/KEY|map values/, 'un nom de champ, deux points, une espace, puis la valeur'],
];

function syntaxFault(document: Document, lineAt: (offset: number) => string): Fault | undefined {
  const [error] = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0]);
  if (error === undefined) return undefined;
  const { code, message } = error;
  const offset = opening(document, error);
  const line = lineAt(offset);
  const hint = HINTS.find(([pattern]) => pattern.test(line) || pattern.test(`${code} ${message}`));
  return hint === undefined
    ? { offset, expected: 'du YAML bien formé', reason: message }
    : { offset, expected: hint[1] };
}

/** Where what is never closed was opened; the parser gives up lines below. */
function opening(document: Document, { pos: [pos], message }: YAMLError): number {
  let opened = pos;
  if (!/closing|end with a/.test(message)) return pos;
  visit(document, {
    Node: (_, node) => {
      const [start = pos, end = 0] = node.range ?? [];
      const isBlock = isCollection(node) && !node.flow;
      if (!isBlock && start < pos && end >= pos) opened = start;
    },
  });
  return opened;
}

/** An anchor or an alias: most likely a text that begins with & or *, which YAML would drop. */
function reuse(document: Document): Fault | undefined {
  let offset: number | undefined;
  visit(document, {
    Node: (_, node) => {
      if (isAlias(node) || node.anchor !== undefined) offset ??= node.range?.[0] ?? 0;
    },
  });
  if (offset === undefined) return undefined;
  return { offset, expected: `un texte qui commence par * ou &, ${QUOTED}` };
}

/** A field that is written twice, or whose name JavaScript would drop. */
function repeated(document: Document): Fault | undefined {
  let fault: Fault | undefined;
  visit(document, {
    Map: (_, { items }) => {
      const seen = new Set<string>();
      for (const { key } of items) {
        const name = isScalar(key) ? String(key.value) : '';
        const offset = isScalar(key) ? (key.range?.[0] ?? 0) : 0;
        if (seen.has(name))
          fault ??= { offset, expected: 'chaque champ une seule fois : retirez l’un des deux' };
        if (name === '__proto__') fault ??= { offset, expected: 'un autre nom de champ' };
        seen.add(name);
      }
    },
  });
  return fault;
}

/** A comment after something else on its line: most likely the end of a text, which YAML would drop. */
function cutText(source: string): Fault | undefined {
  let offset = 0;
  for (const token of new Lexer().lex(source)) {
    // Signs of the lexer, which stand nowhere in the file.
    if (['\u0002', '\u0018', '\u001F'].includes(token)) continue;
    const start = source.lastIndexOf('\n', offset) + 1;
    if (token.startsWith('#') && source.slice(start, offset).trim() !== '')
      return {
        offset,
        expected: `un commentaire seul sur sa ligne ; un texte qui contient « # », ${QUOTED}`,
      };
    offset += token.length;
  }
  return undefined;
}
