import type { Position } from '../markdown/position.ts';
import type { DataPath, Placed } from './model.ts';

/** Something that keeps the site from being built, with what an editor needs to correct it. */
export interface Issue extends Position, Finding {
  /** Path from the project's folder. */
  file: string;
  /** Where in the data, if it is there: `citations[0].quote`. */
  field?: string | undefined;
}

/** What a rule says of one place. */
export interface Finding {
  /** The rule, in kebab-case: `citation-introuvable`. */
  code: string;
  expected: string;
  found: string;
  /** The nearest right thing, when there is one. */
  nearest?: string | undefined;
}

/** An issue at a field of an entry. */
export function atField({ file, at }: Placed, path: DataPath, finding: Finding): Issue {
  return { file, ...at(path), field: fieldName(path), ...finding };
}

/** An issue at a passage or a quotation of a body. */
export function atBlock({ file }: Placed, { line, column }: Position, finding: Finding): Issue {
  return { file, line, column, ...finding };
}

/** An issue about a whole file. */
export function atFile(file: string, finding: Finding): Issue {
  return { file, line: 1, column: 1, ...finding };
}

/** `citations[0].quote` */
export function fieldName(path: DataPath): string | undefined {
  const keys = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`));
  return keys.join('').replace(/^\./, '') || undefined;
}

/** Orders issues by file, then by place. */
export function compareIssues(a: Issue, b: Issue): number {
  return (
    a.file.localeCompare(b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    a.code.localeCompare(b.code)
  );
}
